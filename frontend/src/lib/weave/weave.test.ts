import { expect, it } from "vitest";
import expected from "./threads.test.json";
import { threadOf, weave } from "./weave";

// The service reads the same file.
it.each(expected)("$id has a thread of its own", ({ id, colour, width }) => {
  expect(threadOf(id)).toEqual({ colour, width });
});

it("interlaces threads down and across", () => {
  expect(weave(["education"], ["PT"], 12, 18)).toEqual([
    { colour: "teal", path: "M1 0h7v18h-7zM10 0h7v18h-7z" },
    { colour: "ochre", path: "M0 1h12v7h-12zM0 10h12v7h-12z" },
    { colour: "teal", path: "M1 0h7v9h-7zM10 9h7v9h-7z" },
  ]);
});

it("repeats few threads and needs neither direction", () => {
  expect(weave([], ["PT"], 10, 12)).toEqual([
    { colour: "ochre", path: "M0 1h10v7h-10zM0 10h10v7h-10z" },
  ]);
  expect(weave([], [], 10, 10)).toEqual([]);
});
