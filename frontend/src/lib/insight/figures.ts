import type { FacetCounts } from "$lib/api/records";
import { list } from "$lib/messages/messages";
import { t } from "./messages";

export const counted = ["topic", "country", "year", "network", "language", "missing"] as const;
export type Counted = (typeof counted)[number];

/** One value of a figure and how many practices have it. */
export interface Bar {
  value: string;
  label: string;
  count: number;
}

/** The parts that each practice should have, of all those that can be missing. */
export const isPart = (value: string): boolean => value !== "collection";

/** The values of a facet that some practice has, with the words of the site for parts. */
export function barsOf(name: Counted, facet: FacetCounts): Bar[] {
  return facet.values
    .filter(({ value, count }) => count > 0 && (name !== "missing" || isPart(value)))
    .map(({ value, label, count }) => ({
      value,
      label: name === "missing" ? partName(value) : label,
      count,
    }));
}

export const partName = (value: string): string => t(`part.${value}` as Parameters<typeof t>[0]);

/** What the figure shows, in a sentence. */
export function findingOf(name: Counted, bars: Bar[], total: number): string {
  const count = Math.max(...bars.map((bar) => bar.count));
  const names = bars.filter((bar) => bar.count === count).map(({ label }) => label);
  const key = names.length > 1 ? (`figure.${name}.tie` as const) : (`figure.${name}` as const);
  return t(key, { name: list(names), count, total });
}

/** Every year from the first to the last, also those in which nothing ran. */
export function everyYear(bars: Bar[]): Bar[] {
  const counts = new Map(bars.map(({ value, count }) => [Number(value), count]));
  const first = Math.min(...counts.keys());
  const length = bars.length && Math.max(...counts.keys()) - first + 1;
  return Array.from({ length }, (_, index) => {
    const year = String(first + index);
    return { value: year, label: year, count: counts.get(first + index) ?? 0 };
  });
}

/** Which of some bars are labelled: the highest ones, and others where there is room between. */
export function labelled(counts: number[], most: number): number[] {
  const every = Math.ceil(counts.length / most);
  const highest = Math.max(...counts);
  const all = [...counts.keys()];
  const wanted = [
    ...all.filter((index) => counts[index] === highest),
    ...all.toReversed().filter((_, fromEnd) => fromEnd % every === 0),
  ];
  const kept: number[] = [];
  for (const index of wanted)
    if (kept.every((other) => Math.abs(index - other) >= every / 2)) kept.push(index);
  return kept;
}
