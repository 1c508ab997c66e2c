import { expect, it } from "vitest";
import type { PracticeSummary } from "$lib/api/records";
import { compare } from "$lib/messages/messages";
import { groupByCountry, omitCity } from "./places";

const place = (name: string, code: string, country: string) => ({
  id: name,
  name,
  country: { code, name: country },
});

it("puts places under their countries, both in order", () => {
  const places = [place("Zürich", "CH", "Switzerland"), place("Bergen", "NO", "Norway")];
  const groups = groupByCountry([...places, place("Ågård", "NO", "Norway")], compare);
  expect(groups.map(({ country, members }) => [country.code, members.map(({ id }) => id)])).toEqual(
    [
      ["NO", ["Ågård", "Bergen"]],
      ["CH", ["Zürich"]],
    ],
  );
});

it("tells of a practice where it was besides the city that is spoken of", () => {
  const practice = (...ids: string[]) =>
    ({ cities: ids.map((id) => ({ id })), countries: [{ code: "NO" }] }) as PracticeSummary;
  expect(omitCity(practice("no-oslo"), "no-oslo")).toEqual({ cities: [], countries: [] });
  expect(omitCity(practice("no-oslo", "no-bergen"), "no-oslo")).toEqual(practice("no-bergen"));
});
