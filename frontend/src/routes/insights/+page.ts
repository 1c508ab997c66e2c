import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { chartFacets } from "$lib/insight/figures";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const query = { facet: [...chartFacets], facetLimit: 1000 };
  const facetsRequest = requireData(get("/api/v1/facets", { query }, { fetch }));
  const [counts] = await Promise.all([facetsRequest, loadMessages("insight", "search")]);
  return { total: counts.meta.total, facets: counts.facets ?? {} };
};
