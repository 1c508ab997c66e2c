import { expect, it } from "vitest";
import { movesOf } from "./moves";

it("lets a coordinator publish and a contributor ask for a review", () => {
  expect(movesOf("draft", "coordinator")).toEqual(["in-review", "published"]);
  expect(movesOf("draft", "contributor")).toEqual(["in-review"]);
  expect(movesOf("in-review", "contributor")).toEqual(["draft"]);
});
