import { describe, expect, it } from "vitest";
import { parseLayout, practicesHref, shadeOf, unknownDimensions } from "./matrixLayout";

const layout = (search: string) => parseLayout(new URLSearchParams(search));

describe("the layout of the matrix", () => {
  it("is topics by countries unless the URL says otherwise", () => {
    expect(layout("")).toEqual({ rows: "topic", columns: "country", network: "" });
    expect(layout("rows=year&columns=network&network=icc")).toEqual({
      rows: "year",
      columns: "network",
      network: "icc",
    });
  });

  it("never has equal axes, and ignores unknown ones", () => {
    expect(layout("rows=country")).toMatchObject({ rows: "country", columns: "topic" });
    expect(layout("rows=year&columns=year")).toMatchObject({ rows: "year", columns: "country" });
    expect(layout("rows=city")).toMatchObject({ rows: "topic", columns: "country" });
  });

  it("reports unknown axes", () => {
    const unknown = unknownDimensions(new URLSearchParams("rows=city&columns=year"));
    expect(unknown).toEqual([{ name: "rows", value: "city" }]);
    expect(unknownDimensions(new URLSearchParams())).toEqual([]);
  });
});

describe("the list behind a cell", () => {
  it("has the cell's values and the network", () => {
    const filters = [
      { facet: "topic" as const, value: "roma" },
      { facet: "country" as const, value: "ES" },
    ];
    expect(practicesHref("reci", filters)).toBe("/practices?country=ES&network=reci&topic=roma");
    expect(practicesHref("", filters)).toBe("/practices?country=ES&topic=roma");
  });

  it("has only the cell's network where networks are an axis", () => {
    expect(practicesHref("reci", [{ facet: "network", value: "icc" }])).toBe(
      "/practices?network=icc",
    );
  });
});

describe("the shade of a cell", () => {
  it("goes from 0 to 6", () => {
    expect([0, 1, 6, 12].map((count) => shadeOf(count, 12))).toEqual([0, 1, 3, 6]);
    expect(shadeOf(1, 1)).toBe(6);
  });
});
