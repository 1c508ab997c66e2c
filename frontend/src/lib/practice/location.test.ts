import { expect, it } from "vitest";
import type { PracticeSummary } from "$lib/api/types";
import { omitCity } from "./location";

it("lists the other cities of a practice, and countries only with them", () => {
  const practice = (...ids: string[]) =>
    ({ cities: ids.map((id) => ({ id })), countries: [{ code: "NO" }] }) as PracticeSummary;
  expect(omitCity(practice("no-oslo"), "no-oslo")).toEqual({ cities: [], countries: [] });
  expect(omitCity(practice("no-oslo", "no-bergen"), "no-oslo")).toEqual(practice("no-bergen"));
});
