import { expect, it } from "vitest";
import { ruleFor } from "./cacheRules";

const origin = "https://site.example";
const site = { origin, api: origin, files: new Set(["/icon.svg"]) };

const rule = (path: string, init: RequestInit & { mode?: string } = {}) =>
  ruleFor(
    {
      method: init.method ?? "GET",
      url: new URL(path, origin).href,
      mode: (init.mode ?? "cors") as RequestMode,
      headers: new Headers(init.headers),
    },
    site,
  );

it.each([
  ["/icon.svg", "file"],
  ["/_app/immutable/messages/fr/site.json", "file"],
  ["/_app/version.json", "ignore"],
  ["/api/v1/practices/soup-for-all", "practice"],
  ["/api/v1/practices/soup-for-all/related", "ignore"],
  ["/api/v1/practices/soup-for-all?lang=fr", "ignore"],
  ["/api/v1/practices", "ignore"],
  ["https://other.example/api/v1/practices/soup-for-all", "ignore"],
])("takes %s as %s", (path, expected) => {
  expect(rule(path)).toBe(expected);
});

it.each(["/", "/practices", "/fr/practices/soup-for-all", "/cities?q=a.b"])(
  "opens %s offline",
  (path) => {
    expect(rule(path, { mode: "navigate" })).toBe("page");
  },
);

it.each(["/desk", "/desk/imports", "/fr/desk", "/api/", "/api/v1/archive", "/icon.png"])(
  "leaves %s to the network",
  (path) => {
    expect(rule(path, { mode: "navigate" })).toBe("ignore");
  },
);

it("caches neither responses to a token nor writes", () => {
  const path = "/api/v1/practices/soup-for-all";
  expect(rule(path, { headers: { Authorization: "Bearer x" } })).toBe("ignore");
  expect(rule(path, { method: "DELETE" })).toBe("ignore");
});
