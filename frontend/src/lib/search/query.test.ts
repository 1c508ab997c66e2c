import { describe, expect, it } from "vitest";
import { emptyQuery, hrefOf, queryOf, searchParamsOf, toggleFilter, withoutFilter } from "./query";

const read = (search: string) => queryOf(new URLSearchParams(search));
const canonical = (search: string) => searchParamsOf(read(search));

describe("a query read from a URL", () => {
  it("keeps words, filters, order and page", () => {
    expect(read("?q=rumours&topic=education&country=FR&sort=title&page=3")).toEqual({
      q: "rumours",
      filters: [
        { facet: "topic", value: "education" },
        { facet: "country", value: "FR" },
      ],
      sort: "title",
      page: 3,
    });
  });

  it("leaves out parameters it does not know, empty values and repetitions", () => {
    expect(read("?utm_source=mail&topic=&country=FR&country=FR").filters).toEqual([
      { facet: "country", value: "FR" },
    ]);
  });

  it("keeps values it does not know, so that they can be shown and removed", () => {
    expect(read("?topic=gardening").filters).toEqual([{ facet: "topic", value: "gardening" }]);
  });

  it.each(["0", "-2", "two", "1.5", ""])("takes page %j as the first", (page) => {
    expect(read(`?page=${page}`).page).toBe(1);
  });

  it("caps the page number", () => {
    expect(read("?page=99999999999").page).toBe(1_000_000);
  });

  it("normalises country and language codes", () => {
    expect(read("?country=fr&country=FR&language=SR-latn&language=a_b").filters).toEqual([
      { facet: "country", value: "FR" },
      { facet: "language", value: "sr-Latn" },
      { facet: "language", value: "a_b" },
    ]);
  });

  it("ignores an unknown sort, and relevance without a text", () => {
    expect(read("?sort=size").sort).toBeUndefined();
    expect(read("?sort=relevance").sort).toBeUndefined();
  });
});

describe("a query written to a URL", () => {
  it("is the same in any order of parameters", () => {
    expect(canonical("?topic=b&topic=a&country=FR")).toBe("?country=FR&topic=a&topic=b");
    expect(canonical("?country=FR&topic=a&topic=b")).toBe("?country=FR&topic=a&topic=b");
  });

  it("leaves the defaults out", () => {
    expect(canonical("?page=1&sort=newest")).toBe("");
    expect(canonical("?q=app&sort=relevance")).toBe("?q=app");
    expect(canonical("?q=app&sort=newest")).toBe("?q=app&sort=newest");
  });

  it("survives a round trip", () => {
    const search = "?city=gb-bradford&q=%22caf%C3%A9+%26+th%C3%A9%22&year=2018..2021&page=2";
    expect(read(canonical(search))).toEqual(read(search));
  });

  it("links to the list page", () => {
    expect(hrefOf(emptyQuery)).toBe("/practices");
  });
});

describe("a choice", () => {
  const french = { facet: "country", value: "FR" } as const;

  it("adds or removes a filter, and resets the page", () => {
    const chosen = toggleFilter({ ...emptyQuery, page: 4 }, french);
    expect(chosen).toEqual({ ...emptyQuery, filters: [french] });
    expect(toggleFilter({ ...chosen, page: 2 }, french)).toEqual(emptyQuery);
  });

  it("removes only the given filter", () => {
    const query = read("?country=FR&country=ES&topic=roma");
    expect(searchParamsOf(withoutFilter(query, french))).toBe("?country=ES&topic=roma");
  });
});
