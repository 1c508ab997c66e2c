import type { PracticeList } from "$lib/api/records";
import { list } from "$lib/messages/messages";
import type { Chip } from "./chips";
import type { Query } from "./query";

/** One thing to leave out of a query that found nothing, and how many practices there are then. */
export interface Way {
  text: string;
  query: Query;
  total: number;
}

/** What of a query to leave out, as the API counted it; a facet goes with all its values. */
export function waysOut(query: Query, chips: Chip[], meta: PracticeList["meta"]): Way[] {
  return (meta.without ?? []).flatMap(({ parameter, total }) => {
    const left = chips.filter((chip) => chip.parameter === parameter && !chip.unknown);
    if (left.length === 0) return [];
    return {
      text: parameter === "q" ? query.q : list(left.map(({ text }) => text)),
      query: left.reduce((rest, { without }) => without(rest), query),
      total,
    };
  });
}
