import { expect, it } from "vitest";
import type { Import } from "$lib/imports/imports";
import { lengthOf, repetitionOf } from "./importSources";

const now = new Date("2026-11-30T08:00:00Z");

it.each([
  ["PT1H", 1],
  ["P7D", 168],
  ["P1DT12H30M", 36.5],
])("knows how long %s is", (duration, hours) => {
  expect(lengthOf(duration)).toBe(hours * 3_600_000);
});

it("repeats an import with its options, an interval later", () => {
  const job = {
    kind: "practices",
    source: "rpci",
    language: "pt",
    absent: "archive",
    sheet: "Práticas",
    sheets: ["Práticas", "Notas"],
    headingLine: 3,
    dateOrder: null,
    columns: [
      { heading: "Nome", column: "title", reason: "chosen" },
      { heading: "Cidade", column: "cities", reason: "name" },
    ],
    unknownColumns: "warn",
  } as unknown as Import;

  expect(
    repetitionOf(job, { url: "https://example.org/a.xlsx", every: "P1D", apply: true }, now),
  ).toMatchObject({
    url: "https://example.org/a.xlsx",
    startsAt: "2026-12-01T08:00:00.000Z",
    apply: true,
    source: "rpci",
    absent: "archive",
    sheet: "Práticas",
    headingLine: 3,
    columns: ["Nome:title"],
  });
});

it("lets the service find the only sheet and headings in the first line", () => {
  const job = {
    sheet: "Sheet1",
    sheets: ["Sheet1"],
    headingLine: 1,
    columns: [],
  } as unknown as Import;
  const form = repetitionOf(job, { url: "https://example.org/", every: "P1D", apply: false }, now);
  expect(form.sheet).toBeUndefined();
  expect(form.headingLine).toBeUndefined();
});
