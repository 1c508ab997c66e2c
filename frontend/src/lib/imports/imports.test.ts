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
const counts = {
  rows: 3,
  create: 2,
  update: 0,
  archive: 0,
  unchanged: 0,
  duplicate: 0,
  error: 1,
  skip: 0,
};

it("is blocked by a row with errors, unless such rows are skipped", () => {
  expect(isBlocked(planned({ counts }))).toBe(true);
  expect(isBlocked(planned({ counts, onError: "skip" }))).toBe(false);
  expect(isBlocked(planned({ counts: { ...counts, error: 0 } }))).toBe(false);
});

it("is always blocked by an unknown column", () => {
  const problem = { column: "citty", code: "unknown-column", message: "", level: "error" } as const;
  expect(isBlocked(planned({ counts, onError: "skip", problems: [problem] }))).toBe(true);
});

it("is running until it has a result", () => {
  expect(isRunning(planned({ state: "planning" }))).toBe(true);
  expect(isRunning(planned({}))).toBe(false);
});

it("is planned again with the same options", () => {
  expect(optionsOf(planned({ source: "rpci" }))).toEqual({
    kind: "practices",
    source: "rpci",
    language: "",
    onError: "reject",
    onDuplicate: "skip",
    absent: "keep",
  });
});

it("reads the cursor of the next page of rows", () => {
  const rows = (next: string | null) => ({ data: [], links: { next } }) as unknown as Rows;
  expect(nextCursor(rows("http://localhost/rows?cursor=50&limit=50"))).toBe("50");
  expect(nextCursor(rows(null))).toBeUndefined();
});

it("reads only import options from a query string", () => {
  const params = new URLSearchParams({ kind: "cities", again: "a.csv" });
  expect(parseOptions(params)).toEqual({ ...optionsOf(planned({ kind: "cities" })) });
});
