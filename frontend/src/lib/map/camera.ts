import { width } from "./projection";

/** What is seen of a map: the point in the middle, and how many times it is enlarged. */
export interface Camera {
  scale: number;
  x: number;
  y: number;
}

export const maxScale = 64;

/** How far one step moves, as a part of what is seen. */
const step = 0.25;

export const wholeMap = (height: number): Camera => ({ scale: 1, x: width / 2, y: height / 2 });

/** Keeps the edges of the map outside what is seen. */
function within({ scale, x, y }: Camera, height: number): Camera {
  const inside = (value: number, size: number) =>
    Math.min(size - size / scale / 2, Math.max(size / scale / 2, value));
  return { scale, x: inside(x, width), y: inside(y, height) };
}

/** Enlarges or reduces around a point of the map. */
export function zoom(
  camera: Camera,
  factor: number,
  height: number,
  { x, y }: { x: number; y: number } = camera,
): Camera {
  const scale = Math.min(maxScale, Math.max(1, camera.scale * factor));
  return within({ scale, x, y }, height);
}

/** Moves by steps to the east and to the south. */
export const move = (camera: Camera, east: number, south: number, height: number): Camera =>
  within(
    {
      ...camera,
      x: camera.x + (east * step * width) / camera.scale,
      y: camera.y + (south * step * height) / camera.scale,
    },
    height,
  );

/** Where a point of the map is seen. */
export const seen = <T extends { x: number; y: number }>(
  point: T,
  camera: Camera,
  height: number,
): T => ({
  ...point,
  x: (point.x - camera.x) * camera.scale + width / 2,
  y: (point.y - camera.y) * camera.scale + height / 2,
});
