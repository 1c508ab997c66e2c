import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { id }, fetch }) => {
  const topic = await needed(get("/api/v1/topics/{id}", { path: { id } }, { fetch }));
  const query = { topic: [id], limit: 10 };
  const asked = needed(get("/api/v1/practices", { query }, { fetch }));
  const [practices] = await Promise.all([asked, learn("directory")]);
  return { topic: topic.data, practices };
};
