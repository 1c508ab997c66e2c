import type { City } from "$lib/api/types";
import { vocabularyLabel } from "$lib/directory/labels";
import { countryOptions, type FormRecord, optionsOf, type StringForm } from "./records";
import { linesOf, mapOfLines, numberOf } from "./values";

const kinds = [
  "city",
  "district",
  "borough",
  "island",
  "municipality-union",
  "region",
  "canton",
] as const;

const formOf = (city: City): StringForm => ({
  id: city.id,
  name: city.name,
  localName: city.localName,
  country: city.country.code,
  kind: city.kind,
  names: Object.entries(city.names)
    .map(([language, name]) => `${language}=${name}`)
    .join("\n"),
  aliases: city.aliases.join("\n"),
  latitude: String(city.latitude ?? ""),
  longitude: String(city.longitude ?? ""),
  population: String(city.population ?? ""),
  geonamesId: String(city.geonamesId ?? ""),
  contactEmail: city.contactEmail ?? "",
});

const bodyOf = ({ names = "", aliases = "", ...form }: StringForm) => ({
  ...form,
  names: mapOfLines(names),
  aliases: linesOf(aliases),
  latitude: numberOf(form.latitude),
  longitude: numberOf(form.longitude),
  population: numberOf(form.population),
  geonamesId: numberOf(form.geonamesId),
});

/** How cities are edited. The form has their English names. */
export const cities: FormRecord<City> = {
  type: {
    name: "city",
    list: "/api/v1/cities",
    single: "/api/v1/cities/{id}",
    query: { lang: "en" },
    formOf,
    bodyOf,
    restore: (value) => ({ ...(value as StringForm) }),
  },
  successor: "/api/v1/cities/{id}/successor",
  history: "/api/v1/cities/{id}/history",
  path: "cities",
  titleOf: ({ name }) => name,
  fields: [
    { name: "name" },
    { name: "country", options: countryOptions },
    { name: "kind", options: optionsOf(kinds, (kind) => vocabularyLabel(`kind.${kind}`)) },
    { name: "localName" },
    { name: "names", rows: 4 },
    { name: "aliases", rows: 4 },
    { name: "latitude" },
    { name: "longitude" },
    { name: "population" },
    { name: "geonamesId" },
    { name: "contactEmail" },
    { name: "id", isForNew: true },
  ],
};
