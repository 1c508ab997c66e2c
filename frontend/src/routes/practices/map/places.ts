import type { City, PracticeList } from "$lib/api/types";
import type { Query } from "$lib/search/query";

/** The cities of some results, with the number of results in place of all their practices. */
export function placesOf({ filters }: Query, { facets }: PracticeList, cities: City[]): City[] {
  const chosen = filters.flatMap(({ facet, value }) => (facet === "city" ? value : []));
  // A facet counts as if it had no filter of its own.
  const counts = new Map(
    (facets?.city?.values ?? [])
      .filter(({ value }) => chosen.length === 0 || chosen.includes(value))
      .map(({ value, count }) => [value, count]),
  );
  return cities.flatMap((city) => {
    const practiceCount = counts.get(city.id) ?? 0;
    return practiceCount > 0 ? { ...city, practiceCount } : [];
  });
}
