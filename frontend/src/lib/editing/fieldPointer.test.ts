import { expect, it } from "vitest";
import { errorsAt, fieldId, languageOf } from "./fieldPointer";

const cause = (pointer: string) => ({ pointer, code: "wrong", message: "Wrong" });

it("finds the errors of a field, and of one value of a list", () => {
  const causes = [cause("/cities/1"), cause("/period"), cause("/texts/en/references/0/url")];
  expect(errorsAt(causes, "/cities")).toEqual([causes[0]]);
  expect(errorsAt(causes, "/period")).toEqual([causes[1]]);
  expect(errorsAt(causes, "/texts/en/references/0/url")).toEqual([causes[2]]);
  expect(errorsAt(causes, "/texts/en/references")).toEqual([]);
});

it("returns the field id and the language of a pointer", () => {
  expect(fieldId("/texts/en/title")).toBe("field-texts-en-title");
  expect(languageOf("/texts/pt-BR/title")).toBe("pt-BR");
  expect(languageOf("/period")).toBeUndefined();
});
