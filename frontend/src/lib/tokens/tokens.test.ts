import { expect, it } from "vitest";
import { defaultEnd, endOf, isValid, type Token } from "./tokens";

const now = new Date("2026-11-29T20:00:00Z");

it("proposes that a token ends after a year, at the end of the day", () => {
  expect(defaultEnd(now)).toBe("2027-11-29");
  expect(endOf("2027-11-29")).toBe("2027-11-29T23:59:59Z");
  expect(endOf("")).toBeUndefined();
});

it("counts expired and revoked tokens as invalid", () => {
  const token = (end: object) => ({ expiresAt: null, revokedAt: null, ...end }) as Token;
  expect(isValid(token({}), now.getTime())).toBe(true);
  expect(isValid(token({ expiresAt: "2026-11-29T19:59:59Z" }), now.getTime())).toBe(false);
  expect(isValid(token({ revokedAt: "2026-11-29T19:00:00Z" }), now.getTime())).toBe(false);
});
