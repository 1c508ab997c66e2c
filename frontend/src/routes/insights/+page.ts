import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { counted } from "$lib/insight/figures";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const query = { facet: counted.join(), facetLimit: 1000 };
  const counts = await needed(get("/api/v1/facets", { query }, { fetch }));
  return { total: counts.meta.total, facets: counts.facets ?? {} };
};
