import { expect, it } from "vitest";
import { piecesOf } from "./prose";

it("finds links and code in a message", () => {
  expect(piecesOf("See [the list](/practices) or `curl`.")).toEqual([
    { text: "See " },
    { text: "the list", href: "/practices" },
    { text: " or " },
    { text: "curl", code: true },
    { text: "." },
  ]);
});
