import { expect, it } from "vitest";
import { fieldLabel, formatFieldValue, formatOrigin } from "./revisionFormat";

it("names a field, of a text also its language", () => {
  expect(fieldLabel("period.from")).toBe("Period");
  expect(fieldLabel("texts.fr.summary")).toBe("Summary (French)");
  expect(fieldLabel("texts.fr.translation.kind")).toBe("Kind of translation (French)");
  expect(fieldLabel("something")).toBe("something");
});

it("says what stood in a field", () => {
  expect(formatFieldValue(null)).toBe("nothing");
  expect(formatFieldValue([])).toBe("nothing");
  expect(formatFieldValue(["gb-leeds", "no-oslo"])).toBe("gb-leeds, no-oslo");
  expect(formatFieldValue([{ id: "seed-01", source: "sample" }])).toBe("seed-01 · sample");
});

it("says through what a revision was made", () => {
  expect(formatOrigin("import 17")).toBe("import 17");
  expect(formatOrigin("sample")).toBe("the initial data");
});
