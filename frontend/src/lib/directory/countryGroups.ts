export interface CityEntry {
  id: string;
  name: string;
  localName?: string | null;
  country: { code: string; name: string };
  note?: string;
}

type Compare = (one: string, other: string) => number;

/** Groups cities by country; sorts both in the reader's language. */
export function groupByCountry(cities: CityEntry[], compare: Compare) {
  const groups = new Map<string, { country: CityEntry["country"]; members: CityEntry[] }>();
  for (const city of cities.toSorted((a, b) => compare(a.name, b.name))) {
    const group = groups.get(city.country.code) ?? { country: city.country, members: [] };
    group.members.push(city);
    groups.set(city.country.code, group);
  }
  return [...groups.values()].sort((a, b) => compare(a.country.name, b.country.name));
}
