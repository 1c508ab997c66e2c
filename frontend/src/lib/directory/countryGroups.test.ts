import { expect, it } from "vitest";
import { compare } from "$lib/messages/messages";
import { groupByCountry } from "./countryGroups";

const place = (name: string, code: string, country: string) => ({
  id: name,
  name,
  country: { code, name: country },
});

it("groups cities by country, both sorted", () => {
  const places = [place("Zürich", "CH", "Switzerland"), place("Bergen", "NO", "Norway")];
  const groups = groupByCountry([...places, place("Ågård", "NO", "Norway")], compare);
  expect(groups.map(({ country, members }) => [country.code, members.map(({ id }) => id)])).toEqual(
    [
      ["NO", ["Ågård", "Bergen"]],
      ["CH", ["Zürich"]],
    ],
  );
});
