import { describe, expect, it } from "vitest";
import { t, worded } from "./messages";

describe("a message", () => {
  it("takes the plural form that fits the count", () => {
    expect(t("practices", { count: 1 })).toBe("1 practice");
    expect(t("practices", { count: 0 })).toBe("0 practices");
    expect(t("practices", { count: 1234 })).toBe("1,234 practices");
  });

  it("puts values in as they are and leaves unknown names visible", () => {
    expect(worded("{q} and {other}", { q: "$& {q}" })).toBe("$& {q} and {other}");
  });
});
