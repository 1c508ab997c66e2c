import { everything, type Filter, hrefOf } from "$lib/search/query";
import type { Unknown } from "./unknown";

/** What the rows and columns of the matrix can be. */
export const sides = ["topic", "country", "network", "year", "language", "collection"] as const;
export type Side = (typeof sides)[number];

/** What a reader asks of the matrix: the part of the page's URL that the API understands. */
export interface Layout {
  rows: Side;
  columns: Side;
  network: string;
}

/** Reads a layout from a URL; the two sides are never the same. */
export function layoutOf(params: URLSearchParams): Layout {
  const side = (name: string) => sides.find((known) => known === params.get(name));
  const rows = side("rows") ?? "topic";
  const usual = rows === "country" ? "topic" : "country";
  const columns = side("columns") ?? usual;
  return {
    rows,
    columns: columns === rows ? usual : columns,
    network: params.get("network") ?? "",
  };
}

/** What a URL names as a side and is none. */
export const unknownSides = (params: URLSearchParams): Unknown[] =>
  (["rows", "columns"] as const)
    .map((name) => ({ name, value: params.get(name) ?? "" }))
    .filter(({ value }) => value && !sides.some((known) => known === value));

/** The list of practices that have some values, of one network if a network was chosen. */
export function listOf(network: string, filters: Filter[]): string {
  const own = filters.some(({ facet }) => facet === "network");
  const all =
    network && !own ? [...filters, { facet: "network" as const, value: network }] : filters;
  return hrefOf({ ...everything, filters: all });
}

/** How dark a cell is, in seven steps: not at all without practices, and wholly at the highest count. */
export const shadeOf = (count: number, highest: number): number =>
  count === 0 ? 0 : Math.ceil((6 * count) / highest);
