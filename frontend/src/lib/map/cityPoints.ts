import { get } from "$lib/api/client";
import { getAll } from "$lib/api/getAll";
import type { City } from "$lib/api/types";
import type { MapPoint } from "./projection";

/** Above this number, all cities are loaded instead of single ones. */
const maxSingleRequests = 9;

/** The coordinates of cities; cities without any, or without an answer, are left out. */
export async function loadCityPoints(ids: string[]): Promise<MapPoint[]> {
  const cities =
    ids.length > maxSingleRequests ? await getCities(ids) : await Promise.all(ids.map(getCity));
  return mapPointsOf(cities.flatMap((city) => city ?? [])).map(({ practices: _, ...spot }) => spot);
}

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
