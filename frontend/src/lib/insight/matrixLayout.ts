import { emptyQuery, type Filter, hrefOf } from "$lib/search/query";
import type { UnknownParameter } from "./unknownParameters";

/** The facets that rows and columns can be. */
export const dimensions = [
  "topic",
  "country",
  "network",
  "year",
  "language",
  "collection",
] as const;
export type Dimension = (typeof dimensions)[number];

export interface MatrixLayout {
  rows: Dimension;
  columns: Dimension;
  network: string;
}

/** Reads the layout from a query string; rows and columns always differ. */
export function parseLayout(params: URLSearchParams): MatrixLayout {
  const dimension = (name: string) => dimensions.find((known) => known === params.get(name));
  const rows = dimension("rows") ?? "topic";
  const fallback = rows === "country" ? "topic" : "country";
  const columns = dimension("columns") ?? fallback;
  return {
    rows,
    columns: columns === rows ? fallback : columns,
    network: params.get("network") ?? "",
  };
}

export const unknownDimensions = (params: URLSearchParams): UnknownParameter[] =>
  (["rows", "columns"] as const)
    .map((name) => ({ name, value: params.get(name) ?? "" }))
    .filter(({ value }) => value && !dimensions.some((known) => known === value));

/** The list page filtered by some values, within the chosen network. */
export function practicesHref(network: string, filters: Filter[]): string {
  const hasNetwork = filters.some(({ facet }) => facet === "network");
  const all =
    network && !hasNetwork ? [...filters, { facet: "network" as const, value: network }] : filters;
  return hrefOf({ ...emptyQuery, filters: all });
}

/** The shade of a cell: 0 without practices, 6 at the highest count. */
export const shadeOf = (count: number, highest: number): number =>
  count === 0 ? 0 : Math.ceil((6 * count) / highest);
