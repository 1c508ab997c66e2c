import type { PracticeSummary } from "$lib/api/types";

/** A practice without one of its cities, for the page of that city. An only country keeps its code, which the weave needs. */
export function omitCity(practice: PracticeSummary, city: string): PracticeSummary {
  const cities = practice.cities.filter(({ id }) => id !== city);
  const { countries } = practice;
  const isOnly = cities.length === 0 && countries.length === 1;
  return {
    ...practice,
    cities,
    countries: isOnly ? countries.map(({ code }) => ({ code, name: "" })) : countries,
  };
}
