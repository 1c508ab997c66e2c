import { expect, it } from "vitest";
import { translateProblem } from "./problemText";

const problem = (code: string, allowed?: string[]) => ({ code, message: "At most 3", allowed });

it("translates a problem by its code", () => {
  expect(translateProblem(problem("unknown-topic"))).toEqual([
    "The catalogue has no such topic",
    undefined,
  ]);
});

it("fills in the suggested value", () => {
  expect(translateProblem(problem("misspelt-city", ["ua-kyiv"]))).toEqual([
    "Read as ua-kyiv",
    undefined,
  ]);
});

it("falls back to the message of a group of codes", () => {
  expect(translateProblem(problem("unknown-scope"))).toEqual([
    "This value is not accepted here",
    undefined,
  ]);
});

it("leaves a place for the service's sentence", () => {
  expect(translateProblem(problem("too-many"))).toEqual(["", ""]);
  expect(translateProblem(problem("not-yet-heard-of"))).toEqual(["", ""]);
});
