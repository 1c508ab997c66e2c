import { lazyComponent } from "$lib/layout/lazyComponent";
import { loadMessages } from "$lib/messages/messages";
import { queryOf, searchParamsOf } from "$lib/search/query";
import { search } from "$lib/search/search";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const query = queryOf(url.searchParams);
  const [results] = await Promise.all([search(query, fetch), loadMessages("search")]);
  // Few searches find nothing: the view for those is a chunk of its own.
  const isEmpty = results.list?.meta.total === 0;
  const NoResults = isEmpty
    ? await lazyComponent(import("$lib/search/NoResults.svelte"), "noResults")
    : undefined;
  return { query, results, NoResults, search: searchParamsOf(query) };
};
