import { expect, it } from "vitest";
import type { City, PracticeList } from "$lib/api/types";
import { emptyQuery } from "$lib/search/query";
import { placesOf } from "./places";

const cities = ["no-oslo", "pt-lisbon", "pt-porto"].map((id) => ({
  id,
  practiceCount: 9,
})) as City[];
const values = [
  { value: "no-oslo", count: 2 },
  { value: "pt-lisbon", count: 1 },
  { value: "pt-porto", count: 0 },
];
const list = { facets: { city: { values } } } as unknown as PracticeList;

it("counts the results of each city, without those that have none", () => {
  expect(placesOf(emptyQuery, list, cities)).toEqual([
    { id: "no-oslo", practiceCount: 2 },
    { id: "pt-lisbon", practiceCount: 1 },
  ]);
});

it("shows chosen cities only", () => {
  const query = { ...emptyQuery, filters: [{ facet: "city" as const, value: "pt-lisbon" }] };
  expect(placesOf(query, list, cities)).toEqual([{ id: "pt-lisbon", practiceCount: 1 }]);
});
