import { expect, it } from "vitest";
import { fieldLabel, formatFieldValue, formatOrigin } from "./revisionFormat";

it("labels a field, with the language for fields of a text", () => {
  expect(fieldLabel("period.from")).toBe("Period");
  expect(fieldLabel("texts.fr.summary")).toBe("Summary (French)");
  expect(fieldLabel("texts.fr.translation.kind")).toBe("Kind of translation (French)");
  expect(fieldLabel("something")).toBe("something");
});

it("formats a field's value", () => {
  expect(formatFieldValue(null)).toBe("nothing");
  expect(formatFieldValue([])).toBe("nothing");
  expect(formatFieldValue(["gb-leeds", "no-oslo"])).toBe("gb-leeds, no-oslo");
  expect(formatFieldValue([{ id: "seed-01", source: "sample" }])).toBe("seed-01 · sample");
});

it("formats the origin of a revision", () => {
  expect(formatOrigin("import 17")).toBe("import 17");
  expect(formatOrigin("sample")).toBe("the initial data");
});
