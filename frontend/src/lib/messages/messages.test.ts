import { afterEach, describe, expect, it, vi } from "vitest";
import { locales } from "$lib/language/locales";
import numbers from "$lib/language/numbers.test.json";
import { formatList, formatMessage, joinWithComma, joinWithDot, t } from "./messages";

describe("a message", () => {
  it("takes the plural form that fits the count", () => {
    expect(t("practices", { count: 1 })).toBe("1 practice");
    expect(t("practices", { count: 0 })).toBe("0 practices");
    expect(t("practices", { count: 1234 })).toBe("1,234 practices");
  });

  it("fills in values literally and leaves unknown placeholders", () => {
    expect(formatMessage("{q} and {other}", { q: "$& {q}" })).toBe("$& {q} and {other}");
  });
});

describe("a joined text", () => {
  it("joins like things, unlike things, and facts", () => {
    expect(formatList(["Turin", "Milano", "Palermo"])).toBe("Turin, Milano, Palermo");
    expect(joinWithComma(["Bradford", "United Kingdom"])).toBe("Bradford, United Kingdom");
    expect(joinWithDot("Bradford", false, "", undefined, "2019")).toBe("Bradford · 2019");
    expect([formatList([]), joinWithComma([]), joinWithDot()]).toEqual(["", "", ""]);
  });

  it("isolates the direction of each item", () => {
    expect(joinWithComma(["Haifa", "حيفا"])).toBe("\u2066Haifa, \u2068حيفا\u2069\u2069");
  });
});

describe("in a language", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  // A test of the service checks the same file: a number looks alike before and after scripts run.
  it.each(locales)("numbers are written as in the served pages: %s", async (locale) => {
    vi.stubGlobal("location", { pathname: `/${locale}/` });
    vi.resetModules();
    const { formatNumber } = await import("./messages");
    expect([114, 1234, 12345].map(formatNumber)).toEqual(Reflect.get(numbers, locale));
  });

  it("dates in Arabic have the digits of periods", async () => {
    vi.stubGlobal("location", { pathname: "/ar/" });
    vi.resetModules();
    const { formatDate } = await import("$lib/practice/period");
    expect(formatDate("2017-10-11")).toMatch(/^11 .* 2017$/);
  });
});
