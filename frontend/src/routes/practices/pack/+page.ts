import { learn } from "$lib/messages/messages";
import { most } from "$lib/pack/most";
import { queryOf } from "$lib/search/query";
import { search } from "$lib/search/search";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const query = { ...queryOf(url.searchParams), page: 1 };
  const asked = search(query, fetch, { include: "texts", limit: most });
  const [results] = await Promise.all([asked, learn("pack", "practice", "search", "reading")]);
  return { query, results };
};
