import { loadMessages } from "$lib/messages/messages";
import { queryOf } from "$lib/search/query";
import { search } from "$lib/search/search";
import { idsIn } from "$lib/shortlist/shortlist.svelte";
import type { PageLoad } from "./$types";

/** The most that the API returns at once. */
const maxPractices = 100;

export const load: PageLoad = async ({ url, fetch }) => {
  const query = { ...queryOf(url.searchParams), page: 1 };
  const shortlist = idsIn(url.searchParams.get("practices"));
  const id = shortlist.length > 0 ? shortlist : undefined;
  const searchRequest = search(query, fetch, { include: "texts", limit: maxPractices, id });
  const [results] = await Promise.all([
    searchRequest,
    loadMessages("pack", "practice", "search", "practicePage", "shortlist"),
  ]);
  return { query, results, shortlist };
};
