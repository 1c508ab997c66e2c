import { expect, it } from "vitest";
import { foldName, optionsOf } from "./facetOptions";
import { emptyQuery } from "./query";

const counts = (...values: [string, string, number][]) => ({
  values: values.map(([value, label, count]) => ({ value, label, count, selected: false })),
  missing: 0,
  totalValues: values.length,
});

it("sorts values by the locale's collation", () => {
  const countries = counts(["SE", "Sweden", 1], ["AT", "Österreich", 9], ["PT", "Portugal", 3]);
  const labels = optionsOf("country", countries, emptyQuery).map(({ label }) => label);
  expect(labels).toEqual(["Österreich", "Portugal", "Sweden"]);
});

it("sorts years from the latest", () => {
  const years = counts(["2018", "2018", 2], ["2021", "2021", 1], ["2019", "2019", 5]);
  expect(optionsOf("year", years, emptyQuery).map(({ value }) => value)).toEqual([
    "2021",
    "2019",
    "2018",
  ]);
});

it("keeps a chosen value that the counts no longer list", () => {
  const query = { ...emptyQuery, filters: [{ facet: "city", value: "gb-leeds" } as const] };
  expect(optionsOf("city", counts(["no-bergen", "Bergen", 4]), query)).toEqual([
    { value: "no-bergen", label: "Bergen", count: 4, chosen: false },
    { value: "gb-leeds", label: "gb-leeds", count: 0, chosen: true },
  ]);
});

it("matches names without accents", () => {
  expect(foldName("Setúbal")).toBe(foldName("SETUBAL"));
});
