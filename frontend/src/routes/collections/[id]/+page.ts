import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { id }, fetch }) => {
  const collection = await requireData(
    get("/api/v1/collections/{id}", { path: { id } }, { fetch }),
  );
  const query = { collection: [id], limit: 100 };
  const practicesRequest = requireData(get("/api/v1/practices", { query }, { fetch }));
  const [practices] = await Promise.all([
    practicesRequest,
    loadMessages("directory", "collection"),
  ]);
  return { collection: collection.data, practices };
};
