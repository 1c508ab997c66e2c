import { emptyQuery, type Filter, hrefOf } from "$lib/search/query";
import type { UnknownParameter } from "./unknownParameters";

/** What the rows and columns of the matrix can be. */
export const dimensions = [
  "topic",
  "country",
  "network",
  "year",
  "language",
  "collection",
] as const;
export type Dimension = (typeof dimensions)[number];

/** What a reader asks of the matrix: the part of the page's URL that the API understands. */
export interface MatrixLayout {
  rows: Dimension;
  columns: Dimension;
  network: string;
}

/** Reads a layout from a URL; the two sides are never the same. */
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

/** What a URL names as a side and is none. */
export const unknownDimensions = (params: URLSearchParams): UnknownParameter[] =>
  (["rows", "columns"] as const)
    .map((name) => ({ name, value: params.get(name) ?? "" }))
    .filter(({ value }) => value && !dimensions.some((known) => known === value));

/** The list of practices that have some values, of one network if a network was chosen. */
export function practicesHref(network: string, filters: Filter[]): string {
  const own = filters.some(({ facet }) => facet === "network");
  const all =
    network && !own ? [...filters, { facet: "network" as const, value: network }] : filters;
  return hrefOf({ ...emptyQuery, filters: all });
}

/** How dark a cell is, in seven steps: not at all without practices, and wholly at the highest count. */
export const shadeOf = (count: number, highest: number): number =>
  count === 0 ? 0 : Math.ceil((6 * count) / highest);
