import { expect, it } from "vitest";
import type { Membership } from "$lib/api/types";
import { changesByYear, parseDate } from "./years";

const membership = (name: string, from: string | null, to: string | null) =>
  ({ city: { id: name, name }, from, to }) as Membership;

it("lists the years with known changes", () => {
  const years = changesByYear([
    membership("Oslo", null, null),
    membership("Bergen", "2012-02", null),
    membership("Drammen", "2012", "2019"),
  ]);
  expect(years).toEqual([
    { year: 2012, joined: ["Bergen", "Drammen"], left: [] },
    { year: 2019, joined: [], left: ["Drammen"] },
  ]);
});

it("returns nothing without dates", () => {
  expect(changesByYear([membership("Oslo", null, null)])).toEqual([]);
});

it("accepts only valid dates", () => {
  const texts = ["2017-10-11", "2017-13-45", "2017-02-30", "2017", "soon", null];
  expect(texts.map(parseDate)).toEqual(["2017-10-11", ...Array(5).fill(undefined)]);
});
