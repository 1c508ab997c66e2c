import type { FacetCounts } from "$lib/api/types";
import type { MessageKey } from "$lib/messages/messageKeys";
import { formatList, t } from "$lib/messages/messages";

export const chartFacets = ["topic", "country", "year", "network", "language", "missing"] as const;
export type ChartFacet = (typeof chartFacets)[number];

/** A value of a facet and how many practices have it. */
export interface Bar {
  value: string;
  label: string;
  count: number;
}

/** Whether every practice should have this part; a collection is optional. */
export const isPart = (value: string): boolean => value !== "collection";

/** The values of a facet that any practice has. Missing parts are labelled by the site. */
export function barsOf(name: ChartFacet, facet: FacetCounts): Bar[] {
  return facet.values
    .filter(({ value, count }) => count > 0 && (name !== "missing" || isPart(value)))
    .map(({ value, label, count }) => ({
      value,
      label: name === "missing" ? partLabel(value) : label,
      count,
    }));
}

export const partLabel = (value: string): string => t(`part.${value}` as MessageKey);

/** The title of a chart: a sentence with its main finding. */
export function findingOf(name: ChartFacet, bars: Bar[], total: number): string {
  const count = Math.max(...bars.map((bar) => bar.count));
  const names = bars.filter((bar) => bar.count === count).map(({ label }) => label);
  const key = names.length > 1 ? (`figure.${name}.tie` as const) : (`figure.${name}` as const);
  return t(key, { name: formatList(names), count, total });
}

/** Adds the years without practices between the first and the last. */
export function fillYears(bars: Bar[]): Bar[] {
  const counts = new Map(bars.map(({ value, count }) => [Number(value), count]));
  const first = Math.min(...counts.keys());
  const length = bars.length && Math.max(...counts.keys()) - first + 1;
  return Array.from({ length }, (_, index) => {
    const year = String(first + index);
    return { value: year, label: year, count: counts.get(first + index) ?? 0 };
  });
}

/** The indexes of the bars to label: the highest, and others where there is room. */
export function labelledBars(counts: number[], maxLabels: number): number[] {
  const interval = Math.ceil(counts.length / maxLabels);
  const highest = Math.max(...counts);
  const indexes = [...counts.keys()];
  const candidates = [
    ...indexes.filter((index) => counts[index] === highest),
    ...indexes.toReversed().filter((_, fromEnd) => fromEnd % interval === 0),
  ];
  const chosen: number[] = [];
  for (const index of candidates)
    if (chosen.every((other) => Math.abs(index - other) >= interval / 2)) chosen.push(index);
  return chosen;
}
