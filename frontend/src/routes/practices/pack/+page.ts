import { loadMessages } from "$lib/messages/messages";
import { maxPractices } from "$lib/pack/most";
import { queryOf } from "$lib/search/query";
import { search } from "$lib/search/search";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const query = { ...queryOf(url.searchParams), page: 1 };
  const asked = search(query, fetch, { include: "texts", limit: maxPractices });
  const [results] = await Promise.all([
    asked,
    loadMessages("pack", "practice", "search", "reading"),
  ]);
  return { query, results };
};
