import { expect, it } from "vitest";
import { direction, languageName } from "./language";

it.each([
  ["en", "ltr"],
  ["ar", "rtl"],
  ["he", "rtl"],
  ["ur-PK", "rtl"],
  ["sr-Latn", "ltr"],
  ["az-Arab", "rtl"],
])("reads %s %s", (tag, expected) => {
  expect(direction(tag)).toBe(expected);
});

it("names a language in itself or in another", () => {
  expect(languageName("fr")).toBe("français");
  expect(languageName("fr", "en")).toBe("French");
});
