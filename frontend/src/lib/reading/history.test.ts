import { expect, it } from "vitest";
import { fieldWords, throughWords, valueWords } from "./history";

it("names a field, of a text also its language", () => {
  expect(fieldWords("period.from")).toBe("Period");
  expect(fieldWords("texts.fr.summary")).toBe("Summary (French)");
  expect(fieldWords("texts.fr.translation.kind")).toBe("Kind of translation (French)");
  expect(fieldWords("something")).toBe("something");
});

it("says what stood in a field", () => {
  expect(valueWords(null)).toBe("nothing");
  expect(valueWords([])).toBe("nothing");
  expect(valueWords(["gb-leeds", "no-oslo"])).toBe("gb-leeds, no-oslo");
  expect(valueWords([{ id: "seed-01", source: "sample" }])).toBe("seed-01 · sample");
});

it("says through what a revision was made", () => {
  expect(throughWords("import 17")).toBe("import 17");
  expect(throughWords("sample")).toBe("the first catalogue");
});
