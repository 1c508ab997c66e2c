import { expect, it } from "vitest";
import { groupErrors } from "./groupErrors";
import type { Row, RowProblem } from "./imports";

const problem = (value: string, level: "error" | "warning" = "error") =>
  ({ column: "cities", code: "unknown-city", value, level }) as RowProblem;
const row = (line: number, ...problems: RowProblem[]) => ({ line, problems }) as Row;

it("says the same error of several rows once, with all lines", () => {
  const rows = [row(2, problem("Atlantis")), row(3, problem("Mu")), row(5, problem("Atlantis"))];
  expect(groupErrors(rows)).toMatchObject([
    { problem: { value: "Atlantis" }, line: 2, otherLines: [5] },
    { problem: { value: "Mu" }, line: 3, otherLines: [] },
  ]);
});

it("leaves warnings out", () => {
  expect(groupErrors([row(2, problem("Lisbao", "warning"))])).toEqual([]);
});
