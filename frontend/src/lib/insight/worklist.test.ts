import { describe, expect, it } from "vitest";
import { parseWorklistQuery, worklistHref } from "./worklist";

describe("a worklist", () => {
  it("survives a round trip through its URL", () => {
    const worklist = { network: "reci", missing: "impact", page: 2 };
    expect(worklistHref(worklist)).toBe(
      "/insights/completeness?missing=impact&network=reci&page=2",
    );
    expect(parseWorklistQuery(new URLSearchParams(worklistHref(worklist).split("?")[1]))).toEqual(
      worklist,
    );
  });

  it("defaults to the whole catalogue", () => {
    expect(parseWorklistQuery(new URLSearchParams("page=-3"))).toEqual({
      network: "",
      missing: "",
      page: 1,
    });
    expect(worklistHref({ network: "", missing: "", page: 1 })).toBe("/insights/completeness");
  });
});
