import { get } from "$lib/api/get";
import type { City } from "$lib/api/records";
import { whole } from "$lib/api/whole";
import type { Spot } from "./frame";

/** Up to how many cities are asked for one by one, and not all together. */
const few = 9;

/** The cities that have a place on the map; without an answer there are none. */
export async function located(ids: string[]): Promise<Spot[]> {
  const cities = ids.length > few ? await many(ids) : await Promise.all(ids.map(single));
  return spotsOf(cities.flatMap((city) => city ?? [])).map(({ practices: _, ...spot }) => spot);
}

/** Cities as places on the map. */
export function spotsOf(cities: City[]): Spot[] {
  return cities.flatMap(({ id, name, latitude, longitude, practiceCount: practices }) =>
    latitude === null || longitude === null ? [] : { id, name, latitude, longitude, practices },
  );
}

const single = async (id: string) =>
  (await get("/api/v1/cities/{id}", { path: { id } })).data?.data;

async function many(ids: string[]): Promise<City[]> {
  const all = await whole("/api/v1/cities", {}, fetch).catch(() => ({ data: [] }));
  return all.data.filter(({ id }) => ids.includes(id));
}
