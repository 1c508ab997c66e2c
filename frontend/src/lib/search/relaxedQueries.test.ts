import { expect, it } from "vitest";
import { chipsOf } from "./chips";
import { queryOf, searchParamsOf } from "./query";
import { relaxedQueries } from "./relaxedQueries";

const relaxedQueriesOf = (search: string, without: { parameter: string; total: number }[]) => {
  const query = queryOf(new URLSearchParams(search));
  const chips = chipsOf(query, undefined, [{ facet: "topic", value: "gardening" }]);
  const relaxed = relaxedQueries(query, chips, { total: 0, revision: 1, without });
  return relaxed.map(({ text, query, total }) => [text, searchParamsOf(query), total]);
};

it("removes the text or one facet and keeps the rest", () => {
  const without = [
    { parameter: "country", total: 3 },
    { parameter: "q", total: 1 },
  ];
  expect(relaxedQueriesOf("?q=school&country=NO&topic=roma", without)).toEqual([
    ["Country: NO", "?q=school&topic=roma", 3],
    ["school", "?country=NO&topic=roma", 1],
  ]);
});

it("removes a facet with all its known values", () => {
  const relaxed = relaxedQueriesOf("?topic=roma&topic=gardening&topic=education&page=2", [
    { parameter: "topic", total: 12 },
  ]);
  expect(relaxed).toEqual([["Topic: roma, Topic: education", "?topic=gardening", 12]]);
});

it("ignores parameters that the site does not use", () => {
  expect(relaxedQueriesOf("?q=school", [{ parameter: "-country", total: 4 }])).toEqual([]);
});
