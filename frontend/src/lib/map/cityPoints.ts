import { get } from "$lib/api/client";
import { getAll } from "$lib/api/getAll";
import type { City } from "$lib/api/types";
import type { MapPoint } from "./projection";

/** Up to how many cities are asked for one by one, and not all together. */
const maxSingleRequests = 9;

/** The cities that have a place on the map; without an answer there are none. */
export async function loadCityPoints(ids: string[]): Promise<MapPoint[]> {
  const cities =
    ids.length > maxSingleRequests ? await getCities(ids) : await Promise.all(ids.map(getCity));
  return mapPointsOf(cities.flatMap((city) => city ?? [])).map(({ practices: _, ...spot }) => spot);
}

/** Cities as places on the map. */
export function mapPointsOf(cities: City[]): MapPoint[] {
  return cities.flatMap(({ id, name, latitude, longitude, practiceCount: practices }) =>
    latitude === null || longitude === null ? [] : { id, name, latitude, longitude, practices },
  );
}

const getCity = async (id: string) =>
  (await get("/api/v1/cities/{id}", { path: { id } })).data?.data;

async function getCities(ids: string[]): Promise<City[]> {
  const all = await getAll("/api/v1/cities", {}, fetch).catch(() => ({ data: [] }));
  return all.data.filter(({ id }) => ids.includes(id));
}
