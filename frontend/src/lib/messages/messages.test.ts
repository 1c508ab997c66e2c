import { describe, expect, it } from "vitest";
import { t, worded } from "./messages";

const parts = import.meta.glob<Record<string, string | object>>("./en/*.json", {
  eager: true,
  import: "default",
});

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

describe("the catalogue of messages", () => {
  it("has no key in two parts, where one would hide the other", () => {
    const keys = Object.values(parts).flatMap((part) => Object.keys(part));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("gives every counted message the forms that its language has", () => {
    const needed = new Intl.PluralRules("en").resolvedOptions().pluralCategories.toSorted();
    for (const message of Object.values(parts).flatMap((part) => Object.values(part))) {
      if (typeof message === "object") expect(Object.keys(message).toSorted()).toEqual(needed);
    }
  });
});
