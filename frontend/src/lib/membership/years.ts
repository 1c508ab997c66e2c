import type { Membership } from "$lib/api/types";

/** The cities known to have joined and left in a year. */
export interface YearChanges {
  year: number;
  joined: string[];
  left: string[];
}

export const yearOf = (date: string | null): number | undefined =>
  date ? Number(date.slice(0, 4)) : undefined;

/** A valid ISO date, or undefined, such as for 2017-02-30. */
export function parseDate(text: string | null): string | undefined {
  const date = new Date(`${text}T00:00Z`);
  const is = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${text}T`);
  return (is && text) || undefined;
}

export function changesByYear(memberships: Membership[]): YearChanges[] {
  const dates = memberships.flatMap(({ from, to }) => [from, to]);
  const known = new Set(dates.flatMap((date) => yearOf(date) ?? []));
  const cities = (is: (membership: Membership) => boolean) =>
    memberships.filter(is).map(({ city }) => city.name);
  return [...known].sort().map((year) => ({
    year,
    joined: cities(({ from }) => yearOf(from) === year),
    left: cities(({ to }) => yearOf(to) === year),
  }));
}
