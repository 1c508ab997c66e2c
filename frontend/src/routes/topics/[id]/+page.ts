import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { id }, fetch }) => {
  const [topic, practices] = await Promise.all([
    needed(get("/api/v1/topics/{id}", { path: { id } }, { fetch })),
    needed(get("/api/v1/practices", { query: { topic: [id], limit: 10 } }, { fetch })),
  ]);
  return { topic: topic.data, practices };
};
