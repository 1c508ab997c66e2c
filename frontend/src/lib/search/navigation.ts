import type { AfterNavigate, BeforeNavigate } from "@sveltejs/kit";
import { goto } from "$app/navigation";
import { navigating, page } from "$app/state";
import { hrefOf, type Query, queryOf } from "./query";

/** The query as the visitor last set it, even while its results are still loading. */
export const latestQuery = (): Query => queryOf((navigating.to?.url ?? page.url).searchParams);

/** Shows the results of a query and keeps focus and scroll; all choices in the dialog are one history entry. */
export function showResults(query: Query): Promise<void> {
  return navigate(hrefOf(query), page.state, page.state.filters ?? false);
}

/** Notes in the browser's history what covers the page, which itself stays as it is. */
export const setPageState = (state: App.PageState, replaceState: boolean): Promise<void> =>
  navigate(page.url, state, replaceState);

const navigate = (to: string | URL, state: App.PageState, replaceState: boolean): Promise<void> =>
  goto(to, { keepFocus: true, noScroll: true, state, replaceState });

/** Whether a link was followed after which the reader goes on at the heading of the results. */
export const isResultsLink = (navigation: BeforeNavigate | AfterNavigate): boolean =>
  navigation.type === "link" &&
  (navigation.event.target as Element).closest("[data-focus-results]") !== null;
