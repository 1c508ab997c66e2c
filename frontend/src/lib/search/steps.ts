import { goto } from "$app/navigation";
import { navigating, page } from "$app/state";
import { hrefOf, type Query, queryOf } from "./query";

/** The query as the visitor last set it, even while its results are still on their way. */
export const latest = (): Query => queryOf((navigating.to?.url ?? page.url).searchParams);

/** Shows the results of a query without moving the visitor. */
export const show = (query: Query): Promise<void> =>
  goto(hrefOf(query), { keepFocus: true, noScroll: true });
