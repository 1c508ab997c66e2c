import type { PracticeList } from "$lib/api/types";
import { t } from "$lib/messages/messages";
import type { Facet } from "./facets";
import { type Filter, isFilter, type Query, withoutFilter } from "./query";

/** An applied criterion, and how to remove it from a query. */
export interface Chip {
  parameter: Facet | "q";
  text: string;
  without: (query: Query) => Query;
  unknown: boolean;
}

/** One chip per criterion, the text query first. */
export function chipsOf(query: Query, list: PracticeList | undefined, unknown: Filter[]): Chip[] {
  const textChip: Chip = {
    parameter: "q",
    text: t("chip.words", { q: query.q }),
    without: withoutText,
    unknown: false,
  };
  const filters = query.filters.map((filter) => ({
    parameter: filter.facet,
    text: t("chip.filter", { facet: t(`facet.${filter.facet}`), value: labelOf(filter, list) }),
    without: (from: Query) => withoutFilter(from, filter),
    unknown: unknown.some((one) => isFilter(one, filter)),
  }));
  return query.q ? [textChip, ...filters] : filters;
}

const withoutText = (query: Query): Query => ({ ...query, q: "", page: 1 });

function labelOf({ facet, value }: Filter, list: PracticeList | undefined): string {
  const facetValue = list?.facets?.[facet]?.values.find((one) => one.value === value);
  return facetValue?.label ?? value;
}
