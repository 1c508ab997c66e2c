import { describe, expect, it } from "vitest";
import type { Suggestion } from "$lib/api/types";
import { emptyQuery, searchParamsOf } from "$lib/search/query";
import { applySuggestion, groupsOf, type Kind, nextActive, noActive } from "./suggestions";

const suggestion = (kind: Kind, id: string): Suggestion => ({
  kind,
  id,
  label: id,
  matched: null,
  hint: null,
  practiceCount: null,
  links: { self: "", html: "" },
});
const education = suggestion("topic", "education");
const oslo = suggestion("city", "no-oslo");
const bergen = suggestion("city", "no-bergen");
const practice = suggestion("practice", "7");

describe("suggestions", () => {
  it("are grouped by kind with continuous indexes", () => {
    const groups = groupsOf([education, oslo, bergen, practice]);
    expect(groups.map(({ kind, choices }) => [kind, choices.map(({ index }) => index)])).toEqual([
      ["topic", [0]],
      ["city", [1, 2]],
      ["practice", [3]],
    ]);
  });

  it.each([
    ["ArrowDown", noActive, 0],
    ["ArrowDown", 0, 1],
    ["ArrowDown", 2, 0],
    ["ArrowUp", noActive, 2],
    ["ArrowUp", 0, 2],
    ["ArrowUp", 2, 1],
  ] as const)("of three: %s leads from %i to %i", (key, from, to) => {
    expect(nextActive(from, key, 3)).toBe(to);
  });
});

describe("a chosen suggestion", () => {
  const query = { ...emptyQuery, q: "osl", page: 3 };

  it("of a city becomes a filter in place of the words, beside the other filters", () => {
    const filters = [{ facet: "topic", value: "education" } as const];
    const result = applySuggestion(oslo, { ...query, filters });
    expect(result && searchParamsOf(result)).toBe("?city=no-oslo&topic=education");
  });

  it("that is already a filter only clears the text", () => {
    const filters = [{ facet: "city", value: "no-oslo" } as const];
    expect(applySuggestion(oslo, { ...query, filters })).toEqual({ ...emptyQuery, filters });
  });

  it("of a practice is no filter", () => {
    expect(applySuggestion(practice, query)).toBeUndefined();
  });
});
