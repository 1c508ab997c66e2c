import { expect, it, vi } from "vitest";
import { formatAllowed, formatCell, formatField, recordName } from "./recordNames";

const answers: Record<string, unknown> = {
  "/api/v1/topics": [{ id: "roma", label: "Roma" }],
  "/api/v1/cities/es-valencia": { id: "es-valencia", name: "Valencia" },
};
const fetched = vi.fn(async (address: string) => {
  const data = answers[address.split("?")[0] ?? ""];
  const headers = { "Content-Type": "application/json" };
  return new Response(JSON.stringify({ data }), { headers, status: data ? 200 : 404 });
});
vi.stubGlobal("fetch", fetched);

it("shows names once they are loaded, with one request each", async () => {
  expect(recordName("topics", "roma")).toBe("roma");
  recordName("topics", "education");
  formatAllowed("cities", "es-valencia");
  expect(fetched).toHaveBeenCalledTimes(2);
  await vi.waitFor(() =>
    expect(formatAllowed("cities", "es-valencia")).toBe("Valencia (es-valencia)"),
  );
  expect(recordName("topics", "roma")).toBe("Roma");
  expect(formatField("topics", ["roma", "education"])).toBe("Roma | education");
});

it("shows a cell as given, unless it is a parsed list", () => {
  expect(formatCell("topics", '["roma"]')).toBe("Roma");
  expect(formatCell("cities", "Vinnitsa")).toBe("Vinnitsa");
  expect(formatCell("title", "[A title")).toBe("[A title");
  expect(formatField("title", "A kitchen")).toBe("A kitchen");
});
