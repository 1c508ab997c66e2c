import { describe, expect, it } from "vitest";
import { hrefOf, worklistOf } from "./worklist";

describe("a worklist", () => {
  it("is the same from its address", () => {
    const worklist = { network: "reci", missing: "impact", page: 2 };
    expect(hrefOf(worklist)).toBe("/insights/completeness?missing=impact&network=reci&page=2");
    expect(worklistOf(new URLSearchParams(hrefOf(worklist).split("?")[1]))).toEqual(worklist);
  });

  it("begins with the whole catalogue", () => {
    expect(worklistOf(new URLSearchParams("page=-3"))).toEqual({
      network: "",
      missing: "",
      page: 1,
    });
    expect(hrefOf({ network: "", missing: "", page: 1 })).toBe("/insights/completeness");
  });
});
