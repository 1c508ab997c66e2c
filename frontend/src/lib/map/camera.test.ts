import { expect, it } from "vitest";
import { maxScale, move, seen, wholeMap, zoom } from "./camera";
import { width } from "./projection";

const height = 600;
const whole = wholeMap(height);

it("enlarges around a point, never beyond the edges", () => {
  const camera = zoom(whole, 2, height, { x: 0, y: 300 });
  expect(camera).toEqual({ scale: 2, x: width / 4, y: 300 });
  expect(seen({ x: 0, y: 0 }, camera, height).x).toBeCloseTo(0);
  expect(seen({ x: width / 2, y: 300 }, camera, height)).toEqual({ x: width, y: 300 });
});

it("reduces to the whole map and enlarges to a limit", () => {
  expect(zoom(zoom(whole, 4, height, { x: 10, y: 10 }), 1 / 8, height)).toEqual(whole);
  expect(zoom(whole, 1000, height).scale).toBe(maxScale);
});

it("moves by a part of what is seen, and stops at the edge", () => {
  const camera = zoom(whole, 4, height);
  expect(move(camera, 1, 0, height).x).toBe(width / 2 + width / 16);
  expect(move(camera, 0, -100, height).y).toBe(height / 8);
  expect(move(whole, 1, 1, height)).toEqual(whole);
});
