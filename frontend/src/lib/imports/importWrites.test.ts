import { expect, it, vi } from "vitest";
import { countWrites, type Import, statusesWritten } from "./imports";

it("returns the statuses of practices it wrote last", async () => {
  const data = [
    { status: "draft", revision: 7 },
    { status: "draft", revision: 7 },
    { status: "published", revision: 8 },
  ];
  const headers = { "Content-Type": "application/json" };
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ data }), { headers }));
  const one = { revision: 7, createdAt: "2026-01-01T00:00:00Z" } as Import;
  expect(await statusesWritten(one)).toEqual(["draft"]);
  expect(await statusesWritten({ ...one, revision: 8 })).toEqual(["published"]);
});

it("counts only rows that create or update", () => {
  const counts = { rows: 5, create: 1, update: 1, unchanged: 1, duplicate: 1, error: 1, skip: 0 };
  expect(countWrites({ counts } as Import)).toBe(2);
});
