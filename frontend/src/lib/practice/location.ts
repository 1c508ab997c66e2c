import type { PracticeSummary } from "$lib/api/types";
import { joinWithComma } from "$lib/messages/messages";

/** The cities of a practice, then the countries. */
export const formatLocation = ({
  cities,
  countries,
}: Pick<PracticeSummary, "cities" | "countries">): string =>
  joinWithComma([...cities, ...countries].map(({ name }) => name));

/** A practice without one of its cities, for the page of that city. */
export function omitCity(practice: PracticeSummary, city: string): PracticeSummary {
  const cities = practice.cities.filter(({ id }) => id !== city);
  return { ...practice, cities, countries: cities.length > 0 ? practice.countries : [] };
}
