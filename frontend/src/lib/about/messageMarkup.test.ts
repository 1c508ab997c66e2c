import { expect, it, vi } from "vitest";
import { linkTarget, parseMarkup } from "./messageMarkup";

vi.mock("$env/static/public", () => ({ PUBLIC_API_URL: "https://api.example" }));

it("parses links and code", () => {
  expect(parseMarkup("See [the list](/practices) or `curl`.")).toEqual([
    { text: "See " },
    { text: "the list", href: "/practices" },
    { text: " or " },
    { text: "curl", code: true },
    { text: "." },
  ]);
});

it.each([
  ["/api/", "https://api.example/api/"],
  ["/api/v1/templates/practices.xlsx", "https://api.example/api/v1/templates/practices.xlsx"],
  ["/networks", "/networks"],
  ["https://elsewhere.example/", "https://elsewhere.example/"],
])("leads from %s to %s where the service is on another host", (link, address) => {
  expect(linkTarget(link).href).toBe(address);
});
