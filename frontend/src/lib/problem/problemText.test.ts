import { expect, it } from "vitest";
import { translateProblem } from "./problemText";

const problem = (code: string, allowed?: string[]) => ({ code, message: "At most 3", allowed });

it("says a problem by its code", () => {
  expect(translateProblem(problem("unknown-topic"))).toEqual([
    "The catalogue has no such topic",
    undefined,
  ]);
});

it("says what a name was taken for", () => {
  expect(translateProblem(problem("misspelt-city", ["ua-kyiv"]))).toEqual([
    "Read as ua-kyiv",
    undefined,
  ]);
});

it("says of a kind of its own what is known of all of that kind", () => {
  expect(translateProblem(problem("unknown-scope"))).toEqual([
    "This value is not accepted here",
    undefined,
  ]);
});

it("leaves place for the service's sentence where that says more, or all", () => {
  expect(translateProblem(problem("too-many"))).toEqual(["", ""]);
  expect(translateProblem(problem("not-yet-heard-of"))).toEqual(["", ""]);
});
