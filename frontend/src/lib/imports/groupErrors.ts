import type { Row, RowProblem } from "./imports";

interface ErrorGroup {
  problem: RowProblem;
  /** The first line with this error; 0 for a practice that is not in the file. */
  line: number;
  otherLines: number[];
}

/** The errors of rows; the same error of several rows is one, with all their lines. */
export function groupErrors(rows: Row[]): ErrorGroup[] {
  const groups = new Map<string, ErrorGroup>();
  for (const { line, problems } of rows) {
    for (const problem of problems.filter(({ level }) => level === "error")) {
      const key = JSON.stringify([problem.column, problem.code, problem.value]);
      const group = groups.get(key);
      if (!group) groups.set(key, { problem, line, otherLines: [] });
      else if (line) group.otherLines.push(line);
    }
  }
  return [...groups.values()];
}
