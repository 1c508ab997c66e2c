import type { PracticeList } from "$lib/api/types";
import { formatList } from "$lib/messages/messages";
import type { Chip } from "./chips";
import type { Query } from "./query";

/** A query without one criterion, and how many practices it finds. */
export interface RelaxedQuery {
  text: string;
  query: Query;
  total: number;
}

/** The relaxed queries that the API counted. A facet is removed with all its values. */
export function relaxedQueries(
  query: Query,
  chips: Chip[],
  meta: PracticeList["meta"],
): RelaxedQuery[] {
  return (meta.without ?? []).flatMap(({ parameter, total }) => {
    const removed = chips.filter((chip) => chip.parameter === parameter && !chip.unknown);
    if (removed.length === 0) return [];
    return {
      text: parameter === "q" ? query.q : formatList(removed.map(({ text }) => text)),
      query: removed.reduce((rest, { without }) => without(rest), query),
      total,
    };
  });
}
