import { expect, it } from "vitest";
import type { PracticeSummary } from "$lib/api/types";
import { matchOf } from "./match";

const matchFor = (highlights?: Partial<NonNullable<PracticeSummary["highlights"]>>) => {
  const all = highlights && { title: [], snippet: [], language: null, foundAs: [], ...highlights };
  return matchOf({ language: "en", highlights: all } as unknown as PracticeSummary);
};

it("marks title and snippet of a text in the language that is shown", () => {
  const text = { title: ["A <mark>school</mark>"], snippet: ["Two <mark>schools</mark>."] };
  expect(matchFor({ ...text, language: "en" })).toEqual({
    ...text,
    language: "en",
    isOtherLanguage: false,
  });
});

it("keeps the title of the language that is shown beside a snippet in another", () => {
  const text = { title: ["Une <mark>école</mark>"], snippet: ["Deux <mark>écoles</mark>."] };
  expect(matchFor({ ...text, language: "fr" })).toEqual({
    title: [],
    snippet: ["Deux <mark>écoles</mark>."],
    language: "fr",
    isOtherLanguage: true,
  });
});

it("shows the other language's title where only that matches", () => {
  expect(matchFor({ title: ["Une <mark>école</mark>"], language: "fr" })).toEqual({
    title: [],
    snippet: ["Une <mark>école</mark>"],
    language: "fr",
    isOtherLanguage: true,
  });
});

it.each([undefined, {}])("has no highlights without a match: %o", (highlights) => {
  expect(matchFor(highlights)).toEqual({
    title: [],
    snippet: [],
    language: "en",
    isOtherLanguage: false,
  });
});
