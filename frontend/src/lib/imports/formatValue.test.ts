import { expect, it } from "vitest";
import { formatValue } from "./formatValue";

it.each([
  [null, ""],
  ["A kitchen", "A kitchen"],
  [["roma", "education"], "roma | education"],
  [{ title: "Report", url: "https://example.org", language: null }, "Report, https://example.org"],
  [false, "false"],
])("says %o as %j", (value, words) => {
  expect(formatValue(value)).toBe(words);
});
