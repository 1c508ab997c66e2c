import { localePath } from "$lib/language/locales";
import { type Facet, facets } from "./facets";

export const sorts = ["relevance", "newest", "oldest", "title", "updated"] as const;
export type Sort = (typeof sorts)[number];

export interface Filter {
  facet: Facet;
  value: string;
}

/** A search: the part of the page's query string that the API understands. */
export interface Query {
  q: string;
  filters: Filter[];
  sort: Sort | undefined;
  page: number;
}

export const emptyQuery: Query = { q: "", filters: [], sort: undefined, page: 1 };

/** The highest page number that the API accepts. */
const maxPage = 1_000_000;

/** Codes in the case that the API uses. */
const canonicalCode: Partial<Record<Facet, (code: string) => string>> = {
  country: (code) => code.toUpperCase(),
  language: (tag) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? tag;
    } catch {
      return tag;
    }
  },
};

/** Reads a query from a query string; ignores unknown parameters. */
export function queryOf(params: URLSearchParams): Query {
  const q = params.get("q")?.trim() ?? "";
  const sort = sorts.find((known) => known === params.get("sort"));
  return {
    q,
    filters: facets.flatMap((facet) =>
      [...new Set(params.getAll(facet).map(canonicalCode[facet] ?? String))]
        .filter(Boolean)
        .map((value) => ({ facet, value })),
    ),
    sort:
      sort === sortOf({ q, sort: undefined }) || (sort === "relevance" && !q) ? undefined : sort,
    page: pageOf(params),
  };
}

export function pageOf(params: URLSearchParams): number {
  const page = Number(params.get("page") ?? 1);
  return Number.isSafeInteger(page) && page > 0 ? Math.min(page, maxPage) : 1;
}

/** The canonical query string: without defaults, sorted by name and value. */
export function searchParamsOf({ q, filters, sort, page }: Query): string {
  const params = new URLSearchParams();
  const inOrder = filters.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  for (const { facet, value } of inOrder) params.append(facet, value);
  if (q) params.set("q", q);
  if (sort) params.set("sort", sort);
  if (page > 1) params.set("page", String(page));
  params.sort();
  const search = params.toString();
  return search && `?${search}`;
}

export const hrefOf = (query: Query): string => localePath(`/practices${searchParamsOf(query)}`);

/** The sort in effect: by relevance where there is a text query, else newest first. */
export const sortOf = ({ q, sort }: Pick<Query, "q" | "sort">): Sort =>
  sort ?? (q ? "relevance" : "newest");

export const isFilter = (one: Filter, other: Filter): boolean =>
  one.facet === other.facet && one.value === other.value;

export const hasFilter = (query: Query, filter: Filter): boolean =>
  query.filters.some((one) => isFilter(one, filter));

export const withFilter = (query: Query, filter: Filter): Query => ({
  ...query,
  filters: [...query.filters, filter],
  page: 1,
});

export const withoutFilter = (query: Query, filter: Filter): Query => ({
  ...query,
  filters: query.filters.filter((one) => !isFilter(one, filter)),
  page: 1,
});

export const toggleFilter = (query: Query, filter: Filter): Query =>
  hasFilter(query, filter) ? withoutFilter(query, filter) : withFilter(query, filter);
