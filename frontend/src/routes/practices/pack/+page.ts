import { most } from "$lib/pack/most";
import { queryOf } from "$lib/search/query";
import { search } from "$lib/search/search";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const query = { ...queryOf(url.searchParams), page: 1 };
  return { query, results: await search(query, fetch, { include: "texts", limit: most }) };
};
