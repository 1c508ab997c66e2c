import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { counted } from "$lib/insight/figures";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const query = { facet: counted.join(), facetLimit: 1000 };
  const asked = needed(get("/api/v1/facets", { query }, { fetch }));
  const [counts] = await Promise.all([asked, learn("insight", "search")]);
  return { total: counts.meta.total, facets: counts.facets ?? {} };
};
