import { expect, it } from "vitest";
import type { PracticeSummary } from "$lib/api/types";
import { omitCity } from "./omitCity";

const practice = (cities: string[], ...countries: string[]) =>
  ({
    cities: cities.map((id) => ({ id })),
    countries: countries.map((code) => ({ code, name: code })),
  }) as PracticeSummary;

it("lists the other cities of a practice, and names countries only with them", () => {
  expect(omitCity(practice(["no-oslo"], "NO"), "no-oslo")).toEqual({
    cities: [],
    countries: [{ code: "NO", name: "" }],
  });
  expect(omitCity(practice(["no-oslo", "no-bergen"], "NO"), "no-oslo")).toEqual(
    practice(["no-bergen"], "NO"),
  );
  expect(omitCity(practice(["no-oslo"], "NO", "SE"), "no-oslo")).toEqual(practice([], "NO", "SE"));
});
