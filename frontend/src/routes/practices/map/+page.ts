import { getAll } from "$lib/api/getAll";
import { loadMessages } from "$lib/messages/messages";
import { queryOf } from "$lib/search/query";
import { search } from "$lib/search/search";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const query = { ...queryOf(url.searchParams), page: 1 };
  const [results, cities] = await Promise.all([
    search(query, fetch, { limit: 0 }),
    getAll("/api/v1/cities", {}, fetch),
    loadMessages("directory", "resultsMap", "search"),
  ]);
  return { query, results, cities: cities.data };
};
