export interface CityEntry {
  id: string;
  name: string;
  localName?: string | null;
  country: { code: string; name: string };
  note?: string;
}

type Compare = (one: string, other: string) => number;

/** Groups cities by country; sorts both in the reader's language. */
export function groupByCountry(places: CityEntry[], compare: Compare) {
  const groups = new Map<string, { country: CityEntry["country"]; members: CityEntry[] }>();
  for (const place of places.toSorted((one, other) => compare(one.name, other.name))) {
    const group = groups.get(place.country.code) ?? { country: place.country, members: [] };
    group.members.push(place);
    groups.set(place.country.code, group);
  }
  return [...groups.values()].sort((one, other) => compare(one.country.name, other.country.name));
}
