import { expect, it } from "vitest";
import {
  type Import,
  isBlocked,
  isRunning,
  nextCursor,
  optionsOf,
  parseOptions,
  type Rows,
} from "./imports";

const planned = (more: Partial<Import>) =>
  ({ state: "planned", problems: [], onError: "reject", ...more }) as Import;
const counts = { rows: 3, create: 2, update: 0, unchanged: 0, duplicate: 0, error: 1 };

it("is kept out as a whole by one wrong row, unless wrong rows are to be left out", () => {
  expect(isBlocked(planned({ counts }))).toBe(true);
  expect(isBlocked(planned({ counts, onError: "skip" }))).toBe(false);
  expect(isBlocked(planned({ counts: { ...counts, error: 0 } }))).toBe(false);
});

it("is kept out by an unknown column in any case", () => {
  const problem = { column: "citty", code: "unknown-column", message: "", level: "error" } as const;
  expect(isBlocked(planned({ counts, onError: "skip", problems: [problem] }))).toBe(true);
});

it("is at work until it has come somewhere", () => {
  expect(isRunning(planned({ state: "planning" }))).toBe(true);
  expect(isRunning(planned({}))).toBe(false);
});

it("is planned again with what was said before", () => {
  expect(optionsOf(planned({ source: "rpci" }))).toEqual({
    kind: "practices",
    source: "rpci",
    language: "",
    onError: "reject",
    onDuplicate: "skip",
  });
});

it("goes on with its rows where the last part ended", () => {
  const rows = (next: string | null) => ({ data: [], links: { next } }) as unknown as Rows;
  expect(nextCursor(rows("http://localhost/rows?after=50&limit=50"))).toBe(50);
  expect(nextCursor(rows(null))).toBeUndefined();
});

it("takes from an address what can be said with a file, and nothing else", () => {
  const params = new URLSearchParams({ kind: "cities", again: "a.csv" });
  expect(parseOptions(params)).toEqual({ ...optionsOf(planned({ kind: "cities" })) });
});
