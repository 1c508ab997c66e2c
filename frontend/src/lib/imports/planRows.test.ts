import { expect, it, vi } from "vitest";
import { PlanRows } from "./planRows.svelte";

it("shows no row twice after overlapping requests", async () => {
  const answers: (() => void)[] = [];
  vi.stubGlobal("fetch", async () => {
    await new Promise<void>((answer) => answers.push(answer));
    const body = JSON.stringify({ data: [{ line: 3 }], links: { next: null } });
    return new Response(body, { headers: { "Content-Type": "application/json" } });
  });
  vi.stubGlobal("document", { getElementById: () => null });
  const rows = new PlanRows("7", "error");
  const both = [rows.load(), rows.focusLine(3)];
  for (const answer of answers) answer();
  await Promise.all(both);
  expect(rows.rows.map(({ line }) => line)).toEqual([3]);
  expect(rows.busy).toBe(false);
});
