import { expect, it } from "vitest";
import { applyPatch, createPatch, listChanges, valueAt, withoutEmpty } from "./mergePatch";

const before = { title: "A", texts: { en: { title: "A", impact: "I" }, fr: { title: "F" } } };
const after = { title: "A", texts: { en: { title: "B", purpose: "P" } }, cities: ["no-oslo"] };
const patch = {
  texts: { en: { title: "B", impact: null, purpose: "P" }, fr: null },
  cities: ["no-oslo"],
};

it("contains only changes and removals", () => {
  expect(createPatch(before, after)).toEqual(patch);
  expect(createPatch(before, before)).toEqual({});
});

it("applies a patch", () => {
  expect(applyPatch(before, patch)).toEqual(after);
});

it("removes empty values, but keeps empty lists", () => {
  const content = withoutEmpty({
    period: "",
    topics: [],
    contact: { name: "", public: false },
    text: "x",
  });
  expect(content).toEqual({ topics: [], text: "x" });
});

it("lists changed paths", () => {
  const changes = listChanges(patch);
  expect(changes.map(({ path }) => path.join("."))).toEqual([
    "texts.en.title",
    "texts.en.impact",
    "texts.en.purpose",
    "texts.fr",
    "cities",
  ]);
  expect(valueAt(before, ["texts", "en", "impact"])).toBe("I");
  expect(valueAt(before, ["nowhere", "else"])).toBeUndefined();
});
