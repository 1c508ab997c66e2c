import { loadMessages } from "$lib/messages/messages";
import { queryOf } from "$lib/search/query";
import { search } from "$lib/search/search";
import type { PageLoad } from "./$types";

/** The most that the API returns at once. */
const maxPractices = 100;

export const load: PageLoad = async ({ url, fetch }) => {
  const query = { ...queryOf(url.searchParams), page: 1 };
  const searchRequest = search(query, fetch, { include: "texts", limit: maxPractices });
  const [results] = await Promise.all([
    searchRequest,
    loadMessages("pack", "practice", "search", "practicePage"),
  ]);
  return { query, results };
};
