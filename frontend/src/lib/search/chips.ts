import type { PracticeList } from "$lib/api/records";
import { t } from "./messages";
import { type Filter, isFilter, type Query, withoutFilter } from "./query";

/** One applied criterion and the query that remains without it. */
export interface Chip {
  text: string;
  rest: Query;
  unknown: boolean;
}

/** Every criterion of a query, the words first. */
export function chipsOf(query: Query, list: PracticeList | undefined, unknown: Filter[]): Chip[] {
  const words = { text: t("chip.words", { q: query.q }), rest: wordless(query), unknown: false };
  const filters = query.filters.map((filter) => ({
    text: t("chip.filter", { facet: t(`facet.${filter.facet}`), value: labelOf(filter, list) }),
    rest: withoutFilter(query, filter),
    unknown: unknown.some((one) => isFilter(one, filter)),
  }));
  return query.q ? [words, ...filters] : filters;
}

const wordless = (query: Query): Query => ({ ...query, q: "", page: 1 });

function labelOf({ facet, value }: Filter, list: PracticeList | undefined): string {
  const known = list?.facets?.[facet]?.values.find((one) => one.value === value);
  return known?.label ?? value;
}
