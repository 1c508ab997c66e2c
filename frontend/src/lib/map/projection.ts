import {
  type Extent,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoNaturalEarth1,
  type Point,
  type Projection,
} from "d3-geo";

export interface MapPoint {
  id: string;
  name: string;
  latitude: number;
  longitude: number;
  /** How many practices it has; undefined where the map does not show counts. */
  practices?: number;
}

export const width = 800;
export const height = 600;
const margin = 12;
const extent: Extent = [
  [margin, margin],
  [width - margin, height - margin],
];

/** The outline of Europe and the Mediterranean. */
const europeCorners: Point[] = [
  [-10, 29.5],
  [-23, 65.5],
  [27, 71],
  [37, 33],
  [40, 56],
];

/** The largest radius, in degrees, of a close-up. */
const maxCloseUp = 22;
/** The smallest radius, in degrees: the coasts are too coarse for less. */
const minCloseUp = 6;

const pointOf = ({ longitude, latitude }: MapPoint): Point => [longitude, latitude];
const points = (coordinates: Point[]) => ({ type: "MultiPoint" as const, coordinates });
const degrees = (radians: number) => (radians * 180) / Math.PI;

const europe = (): Projection =>
  geoAzimuthalEqualArea().rotate([-12, -50]).clipAngle(80).fitExtent(extent, points(europeCorners));
const world = (): Projection => geoNaturalEarth1().fitExtent(extent, { type: "Sphere" });

/** Chooses a close-up for points near each other, else Europe where most are in it, else the world. */
export function projectionFor(mapPoints: MapPoint[], isWorld = false): Projection {
  if (isWorld) return world();
  const middle = geoCentroid(points(mapPoints.map(pointOf)));
  const radius = degrees(
    Math.max(...mapPoints.map((point) => geoDistance(middle, pointOf(point)))),
  );
  if (mapPoints.length > 0 && radius < maxCloseUp) {
    const circle = geoCircle()
      .center(middle)
      .radius(Math.max(minCloseUp, radius * 1.15));
    const [longitude, latitude] = middle;
    return geoAzimuthalEqualArea()
      .rotate([-longitude, -latitude])
      .clipAngle(80)
      .fitExtent(extent, circle());
  }
  const shown = projectPoints(mapPoints, europe());
  return shown.length * 2 >= mapPoints.length ? europe() : world();
}

/** Projects points to the map; those outside it are left out. */
export function projectPoints(mapPoints: MapPoint[], projection: Projection) {
  return mapPoints.flatMap((point) => {
    const [x = -1, y = -1] = projection(pointOf(point)) ?? [];
    return x >= 0 && x <= width && y >= 0 && y <= height ? { ...point, x, y } : [];
  });
}
