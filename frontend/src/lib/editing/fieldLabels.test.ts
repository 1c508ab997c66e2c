import { expect, it } from "vitest";
import { labelOf } from "./fieldLabels";

it.each([
  ["/period", "Period"],
  ["/cities/1", "Cities"],
  ["/contact/email", "Contact, Email"],
  ["/originalLanguage", "Original language"],
  ["/texts", "The text"],
  ["/texts/fr", "Text in French"],
  ["/texts/fr/title", "Title (French)"],
  ["/texts/en/references/1/url", "Key reference documents 2, Link (English)"],
  ["/texts/en/references", "Key reference documents (English)"],
  ["/unheard", "unheard"],
])("calls %s %s", (pointer, label) => {
  expect(labelOf(pointer, ["en", "fr"])).toBe(label);
});

it("leaves out the language where there is one only", () => {
  expect(labelOf("/texts/en/title", ["en"])).toBe("Title");
});
