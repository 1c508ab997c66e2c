import type { Row, RowProblem } from "./imports";

interface ErrorGroup {
  problem: RowProblem;
  lines: number[];
}

/** The errors of rows; the same error of several rows is one, with all their lines. */
export function groupErrors(rows: Row[]): ErrorGroup[] {
  const groups = new Map<string, ErrorGroup>();
  for (const { line, problems } of rows) {
    for (const problem of problems.filter(({ level }) => level === "error")) {
      const key = JSON.stringify([problem.column, problem.code, problem.value]);
      const group = groups.get(key) ?? { problem, lines: [] };
      group.lines.push(line);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
