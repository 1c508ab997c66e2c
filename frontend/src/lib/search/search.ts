import type { Failure } from "$lib/api/failure";
import { get } from "$lib/api/get";
import type { PracticeList, Problem } from "$lib/api/records";
import { type Facet, type Filter, facets, type Query } from "./query";

export const pageSize = 20;

/** What the list page shows for a query. */
export interface Results {
  list?: PracticeList;
  failure?: Failure;
  /** Filters of the query that the catalogue has no such value for. */
  unknown: Filter[];
  /** The page shown, when it is not the one asked for because that lies past the end. */
  lastPage?: number;
}

let running = new AbortController();

/** Asks for a page of practices with all counts; an earlier question still on its way is dropped. */
export async function search(query: Query, fetch: typeof globalThis.fetch): Promise<Results> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const ask = (asked: Query) =>
    get("/api/v1/practices", { query: parameters(asked) }, { fetch, signal });

  let asked = query;
  let answer = await ask(asked);
  const unknown = query.filters.filter((filter) => refuses(answer.failure?.problem, filter));
  if (unknown.length > 0) {
    asked = { ...query, filters: query.filters.filter((filter) => !unknown.includes(filter)) };
    answer = await ask(asked);
  }
  const { data: list, failure } = answer;
  const lastPage = list && Math.max(1, Math.ceil(list.meta.total / pageSize));
  if (!lastPage || query.page <= lastPage) return { list, failure, unknown };
  const last = await ask({ ...asked, page: lastPage });
  return { list: last.data, failure: last.failure, unknown, lastPage };
}

/** A query in the API's own parameters. */
export function parameters({ q, filters, sort, page }: Query) {
  const chosen = (facet: Facet) =>
    filters.filter((filter) => filter.facet === facet).map(({ value }) => value);
  return {
    topic: chosen("topic"),
    country: chosen("country"),
    city: chosen("city"),
    network: chosen("network"),
    year: chosen("year"),
    language: chosen("language"),
    collection: chosen("collection"),
    q,
    sort,
    page: page > 1 ? page : undefined,
    facet: facets.join(),
    facetLimit: 1000,
  };
}

function refuses(problem: Problem | undefined, filter: Filter): boolean {
  return (problem?.errors ?? []).some(
    ({ parameter, value }) =>
      parameter === filter.facet && value?.toLowerCase() === filter.value.toLowerCase(),
  );
}
