import type { Membership } from "$lib/api/records";

/** What is known to have happened in a year. */
export interface Year {
  year: number;
  joined: string[];
  left: string[];
}

export const yearOf = (date: string | null): number | undefined =>
  date ? Number(date.slice(0, 4)) : undefined;

/** The years in which something is known to have happened to a network. */
export function yearsOf(memberships: Membership[]): Year[] {
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
