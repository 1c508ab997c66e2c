import { expect, it } from "vitest";
import { groupReasons } from "./relatedReasons";

it("groups reasons by kind and keeps their order", () => {
  const reasons = groupReasons([
    { kind: "topic", value: "education", label: "Education" },
    { kind: "topic", value: "roma", label: "Roma" },
    { kind: "city", value: "no-oslo", label: "Oslo" },
    { kind: "text", value: null, label: null },
  ]);
  expect(reasons).toEqual([
    { kind: "topic", values: ["Education", "Roma"] },
    { kind: "city", values: ["Oslo"] },
    { kind: "text", values: [] },
  ]);
});
