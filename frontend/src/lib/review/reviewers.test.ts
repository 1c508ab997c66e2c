import { expect, it } from "vitest";
import { reviewersOf } from "./reviewers";

const token = (principal: string, role: string, end: object = {}) =>
  ({ principal, name: `Name ${principal}`, role, ...end }) as Parameters<typeof reviewersOf>[0][0];

it("offers each holder of a valid token who may publish, once and by name", () => {
  const tokens = [
    token("3", "admin"),
    token("2", "coordinator"),
    token("2", "coordinator", { revokedAt: "2026-01-01T00:00:00Z" }),
    token("3", "admin", { expiresAt: "2030-01-01T00:00:00Z" }),
    token("4", "contributor"),
    token("5", "coordinator", { expiresAt: "2026-01-01T00:00:00Z" }),
    token("6", "admin", { revokedAt: "2026-01-01T00:00:00Z" }),
  ];
  expect(reviewersOf(tokens, Date.parse("2027-01-01T00:00:00Z"))).toEqual([
    { principal: "2", name: "Name 2" },
    { principal: "3", name: "Name 3" },
  ]);
});
