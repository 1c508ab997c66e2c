import { get } from "$lib/api/client";
import type { Failure } from "$lib/api/failure";
import type { PracticeList, Problem } from "$lib/api/types";
import { type Facet, facets } from "./facets";
import type { Filter, Query } from "./query";

export const pageSize = 20;

export interface Results {
  list?: PracticeList;
  failure?: Failure;
  /** Filters whose values the service does not know. */
  unknown: Filter[];
  /** The page shown, where the query asks for one past the end. */
  lastPage?: number;
}

let currentRequest = new AbortController();

/** Loads a page of practices with all facet counts; aborts an earlier search. */
export async function search(
  query: Query,
  fetch: typeof globalThis.fetch,
  more: { include?: "texts"; limit?: number; id?: string[] } = {},
): Promise<Results> {
  currentRequest.abort();
  currentRequest = new AbortController();
  const { signal } = currentRequest;
  const getPage = (target: Query) =>
    get("/api/v1/practices", { query: { ...pageParameters(target), ...more } }, { fetch, signal });

  let effectiveQuery = query;
  let result = await getPage(effectiveQuery);
  const unknown = refusedValues(result.failure?.problem, query.filters, ({ facet }) => facet);
  if (unknown.length > 0) {
    effectiveQuery = {
      ...query,
      filters: query.filters.filter((filter) => !unknown.includes(filter)),
    };
    result = await getPage(effectiveQuery);
  }
  const { data: list, failure } = result;
  const lastPage = list && Math.max(1, Math.ceil(list.meta.total / pageSize));
  if (!lastPage || query.page <= lastPage) return { list, failure, unknown };
  const last = await getPage({ ...effectiveQuery, page: lastPage });
  return { list: last.data, failure: last.failure, unknown, lastPage };
}

/** The API parameters of a page of results with facets. */
export const pageParameters = (query: Query) => ({
  ...searchParameters(query),
  page: query.page > 1 ? query.page : undefined,
  facet: [...facets],
  facetLimit: 1000,
});

/** The API parameters of a query, without page and facets. */
export function searchParameters({ q, filters, sort }: Query) {
  const values = facets.map((facet) => [
    facet,
    filters.filter((filter) => filter.facet === facet).map(({ value }) => value),
  ]);
  return { ...(Object.fromEntries(values) as Record<Facet, string[]>), q, sort };
}

/** The values that a problem reports as unknown for their parameter. */
export function refusedValues<T extends { value: string }>(
  problem: Problem | undefined,
  given: T[],
  parameterOf: (one: T) => string,
): T[] {
  const errors = problem?.errors ?? [];
  return given.filter((one) =>
    errors.some(
      ({ parameter, value }) =>
        parameter === parameterOf(one) && value?.toLowerCase() === one.value.toLowerCase(),
    ),
  );
}
