import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { getAll } from "$lib/api/getAll";
import { loadMessages } from "$lib/messages/messages";
import type { Facet } from "$lib/search/facets";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { id }, fetch }) => {
  const city = await requireData(get("/api/v1/cities/{id}", { path: { id } }, { fetch }));
  const query = { city: [id], facet: ["topic"] satisfies Facet[] };
  const [memberships, practices] = await Promise.all([
    getAll("/api/v1/memberships", { query: { city: [id] } }, fetch),
    requireData(get("/api/v1/practices", { query }, { fetch })),
    loadMessages("directory", "membership"),
  ]);
  return { city: city.data, memberships: memberships.data, practices };
};
