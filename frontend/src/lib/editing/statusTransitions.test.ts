import { expect, it } from "vitest";
import { allowedTransitions } from "./statusTransitions";

it("lets a coordinator publish and a contributor ask for a review", () => {
  expect(allowedTransitions("draft", "coordinator")).toEqual(["in-review", "published"]);
  expect(allowedTransitions("draft", "contributor")).toEqual(["in-review"]);
  expect(allowedTransitions("in-review", "contributor")).toEqual(["draft"]);
  expect(allowedTransitions("in-review", "admin")).toEqual(["published"]);
});
