import { expect, it } from "vitest";
import { emptyQuery } from "./query";
import { resultNotes, suggestedSpelling } from "./resultNotes";

const query = { ...emptyQuery, q: "schol", page: 9 };
const listOf = (meta: object) => {
  const list = { data: [], meta: { total: 0, revision: 1, ...meta }, links: { self: "" } };
  return {
    list: { ...list, links: { self: "", first: null, prev: null, next: null, last: null } },
  };
};
const results = (meta: object) => ({ ...listOf(meta), unknown: [] });

it("explains a corrected spelling", () => {
  const spelled = results({ total: 3, spelling: "school" });
  expect(resultNotes(query, spelled)).toEqual([
    "No results for “schol”. Showing results for “school”.",
  ]);
  expect(suggestedSpelling(spelled)).toBeUndefined();
});

it("offers a spelling that the results are not for", () => {
  expect(suggestedSpelling(results({ total: 0, spelling: "school" }))).toBe("school");
  expect(resultNotes(query, results({ total: 0, spelling: "school" }))).toEqual([]);
});

it("offers a spelling beside results that have only some of the words", () => {
  const relaxed = results({ total: 7, spelling: "school", relaxed: true });
  expect(suggestedSpelling(relaxed)).toBe("school");
  expect(resultNotes(query, relaxed)).toEqual([
    "No practice contains all of these words. These contain some of them.",
  ]);
});

it("explains a page past the end", () => {
  expect(resultNotes(query, { ...results({ total: 3 }), lastPage: 1 })).toEqual([
    "There is no page 9. This is the last page, page 1.",
  ]);
});

it("returns nothing for plain matches or no results", () => {
  expect(resultNotes(query, results({ total: 3 }))).toEqual([]);
  expect(resultNotes(query, { unknown: [] })).toEqual([]);
  expect(suggestedSpelling(results({ total: 0 }))).toBeUndefined();
});
