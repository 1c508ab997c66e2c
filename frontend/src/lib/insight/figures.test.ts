import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";
import { barsOf, fillYears, findingOf, labelledBars } from "./figures";

const facet = (...values: [string, number][]) => ({
  values: values.map(([value, count]) => ({ value, label: `L ${value}`, count, selected: false })),
  missing: 0,
  totalValues: values.length,
});

describe("the finding of a figure", () => {
  it("names the value that most practices have", () => {
    const bars = barsOf("topic", facet(["education", 19], ["roma", 3], ["work", 0]));
    expect(bars).toHaveLength(2);
    expect(findingOf("topic", bars, 114)).toBe(
      "Most frequent topic: L education, in 19 of 114 practices",
    );
  });

  it("names all values in a tie", () => {
    const bars = barsOf("country", facet(["ES", 9], ["PT", 9], ["GB", 3]));
    expect(findingOf("country", bars, 114)).toBe(
      "Countries with most practices: L ES, L PT, 9 of 114 each",
    );
  });

  it("labels missing parts, without collections", () => {
    const bars = barsOf("missing", facet(["collection", 113], ["impact", 41]));
    expect(bars).toEqual([{ value: "impact", label: "Impact", count: 41 }]);
  });
});

describe("years", () => {
  it("include empty years in between", () => {
    const years = fillYears(barsOf("year", facet(["2019", 2], ["2016", 1])));
    expect(years.map(({ label, count }) => [label, count])).toEqual([
      ["2016", 1],
      ["2017", 0],
      ["2018", 0],
      ["2019", 2],
    ]);
    expect(fillYears([])).toEqual([]);
  });
});

describe("labels of bars", () => {
  it("name the highest, the last and others where there is room", () => {
    const counts = Array.from({ length: 20 }, (_, index) => (index === 14 ? 9 : 1));
    expect(labelledBars(counts, 5).toSorted((a, b) => a - b)).toEqual([3, 7, 11, 14, 19]);
    expect(labelledBars([1, 3, 3], 5)).toEqual([1, 2, 0]);
  });
});

describe("a table as CSV", () => {
  it("quotes cells and defuses formulas", () => {
    expect(
      toCsv([
        ["a, b", 1],
        ['"c"', 2],
        ["=1+1", -3],
      ]),
    ).toBe('"a, b",1\r\n"""c""",2\r\n\'=1+1,-3\r\n');
  });
});
