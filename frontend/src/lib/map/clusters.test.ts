import { expect, it } from "vitest";
import { clusters } from "./clusters";

const spot = (id: string, x: number, practices?: number) => ({
  id,
  name: id,
  latitude: 0,
  longitude: 0,
  x,
  y: 0,
  practices,
});

it("joins near points around the one with most practices", () => {
  const found = clusters([spot("a", 0, 1), spot("b", 10, 5), spot("c", 50)], 20);
  expect(found.map(({ x, members }) => [x, members.map(({ id }) => id)])).toEqual([
    [10, ["b", "a"]],
    [50, ["c"]],
  ]);
});

it("separates them when the map is enlarged", () => {
  expect(clusters([spot("a", 0), spot("b", 80)], 20)).toHaveLength(2);
});
