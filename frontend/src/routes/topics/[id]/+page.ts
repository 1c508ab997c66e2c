import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { id }, fetch }) => {
  const topic = await needed(get("/api/v1/topics/{id}", { path: { id } }, { fetch }));
  const query = { topic: [id], limit: 10 };
  const practices = await needed(get("/api/v1/practices", { query }, { fetch }));
  return { topic: topic.data, practices };
};
