import { expect, it } from "vitest";
import { pageLinks } from "./pagination";

const gap = undefined;

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [2, 6, [1, 2, 3, gap, 6]],
  [4, 6, [1, 2, 3, 4, 5, 6]],
  [6, 12, [1, gap, 5, 6, 7, gap, 12]],
  [12, 12, [1, gap, 11, 12]],
])("shows the ends and the neighbours of page %i of %i", (page, last, shown) => {
  expect(pageLinks(page, last)).toEqual(shown);
});
