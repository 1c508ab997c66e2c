import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { loadMessages } from "$lib/messages/messages";
import type { Facet } from "$lib/search/facets";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { id }, fetch }) => {
  const topic = await requireData(get("/api/v1/topics/{id}", { path: { id } }, { fetch }));
  const query = { topic: [id], facet: ["country"] satisfies Facet[], limit: 10 };
  const practicesRequest = requireData(get("/api/v1/practices", { query }, { fetch }));
  const [practices] = await Promise.all([practicesRequest, loadMessages("directory", "topic")]);
  return { topic: topic.data, practices };
};
