import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { id }, fetch }) => {
  const collection = await needed(get("/api/v1/collections/{id}", { path: { id } }, { fetch }));
  const query = { collection: [id], limit: 100 };
  const practices = await needed(get("/api/v1/practices", { query }, { fetch }));
  return { collection: collection.data, practices };
};
