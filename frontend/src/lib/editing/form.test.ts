import { expect, it } from "vitest";
import { emptyForm, emptyText, relabelText } from "./form";

it("moves a text to another language, and the original language with it", () => {
  const form = emptyForm("en");
  form.texts.en = { ...emptyText(), title: "Uma cozinha" };
  form.texts.fr = emptyText();
  relabelText(form, "en", "pt");
  expect(Object.keys(form.texts)).toEqual(["fr", "pt"]);
  expect(form.texts.pt?.title).toBe("Uma cozinha");
  expect(form.originalLanguage).toBe("pt");
});

it("overwrites no text", () => {
  const form = emptyForm("en");
  form.texts.pt = { ...emptyText(), title: "Outra" };
  relabelText(form, "en", "pt");
  expect(form.texts.pt?.title).toBe("Outra");
  expect(form.originalLanguage).toBe("en");
});
