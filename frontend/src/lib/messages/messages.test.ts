import { describe, expect, it } from "vitest";
import { formatList, formatMessage, joinWithComma, joinWithDot, t } from "./messages";

describe("a message", () => {
  it("takes the plural form that fits the count", () => {
    expect(t("practices", { count: 1 })).toBe("1 practice");
    expect(t("practices", { count: 0 })).toBe("0 practices");
    expect(t("practices", { count: 1234 })).toBe("1,234 practices");
  });

  it("puts values in as they are and leaves unknown names visible", () => {
    expect(formatMessage("{q} and {other}", { q: "$& {q}" })).toBe("$& {q} and {other}");
  });
});

describe("what stands in a row", () => {
  it("is like or unlike things, or what a line says of one", () => {
    expect(formatList(["Turin", "Milano", "Palermo"])).toBe("Turin, Milano, Palermo");
    expect(joinWithComma(["Bradford", "United Kingdom"])).toBe("Bradford, United Kingdom");
    expect(joinWithDot("Bradford", false, "", undefined, "2019")).toBe("Bradford · 2019");
    expect([formatList([]), joinWithComma([]), joinWithDot()]).toEqual(["", "", ""]);
  });

  it("runs as the page does, and each thing in it as it runs itself", () => {
    expect(joinWithComma(["Haifa", "حيفا"])).toBe("\u2066Haifa, \u2068حيفا\u2069\u2069");
  });
});
