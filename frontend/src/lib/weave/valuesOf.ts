import type { PracticeList } from "$lib/api/types";
import type { Facet } from "$lib/search/facets";

/** The values of a counted facet that have practices, the most frequent first. */
export const valuesOf = (list: PracticeList, facet: Facet): string[] =>
  (list.facets?.[facet]?.values ?? [])
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .map(({ value }) => value);
