import { goto } from "$app/navigation";
import { navigating, page } from "$app/state";
import { hrefOf, type Query, queryOf } from "./query";

/** The query as the visitor last set it, even while its results are still on their way. */
export const latestQuery = (): Query => queryOf((navigating.to?.url ?? page.url).searchParams);

/** Shows the results of a query without moving the visitor; all choices in the dialog are one step. */
export function showResults(query: Query): Promise<void> {
  return navigate(hrefOf(query), page.state, page.state.filters ?? false);
}

/** Notes in the browser's history what lies over the page, which itself stays as it is. */
export const setPageState = (state: App.PageState, replaceState: boolean): Promise<void> =>
  navigate(page.url, state, replaceState);

const navigate = (to: string | URL, state: App.PageState, replaceState: boolean): Promise<void> =>
  goto(to, { keepFocus: true, noScroll: true, state, replaceState });
