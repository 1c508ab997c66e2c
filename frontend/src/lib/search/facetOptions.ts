import type { FacetCounts } from "$lib/api/types";
import { compare } from "$lib/messages/messages";
import type { Facet } from "./facets";
import { hasFilter, type Query } from "./query";

export interface Option {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

/** The options of a facet, in an order that no selection changes. Selected values are always listed. */
export function optionsOf(facet: Facet, counts: FacetCounts, query: Query): Option[] {
  const unlisted = query.filters
    .filter((filter) => filter.facet === facet)
    .filter(({ value }) => !counts.values.some((one) => one.value === value))
    .map(({ value }) => ({ value, label: value, count: 0 }));
  return [...counts.values, ...unlisted]
    .map(({ value, label, count }) => ({
      value,
      label,
      count,
      chosen: hasFilter(query, { facet, value }),
    }))
    .sort(facet === "year" ? latestFirst : byLabel);
}

/** A name in lower case and without accents, for comparison. */
export const foldName = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

const latestFirst = (one: Option, other: Option): number => (one.value < other.value ? 1 : -1);
const byLabel = (one: Option, other: Option): number => compare(one.label, other.label);
