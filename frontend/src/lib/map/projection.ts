import {
  type Extent,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoNaturalEarth1,
  type Point,
  type Projection,
  type Shape,
} from "d3-geo";

export interface MapPoint {
  id: string;
  name: string;
  latitude: number;
  longitude: number;
  /** How many practices it has; undefined where the map does not show counts. */
  practices?: number;
}

/** A point on the map. */
export interface Spot extends MapPoint {
  x: number;
  y: number;
}

/** A part of the world on a map of a fixed width. */
export interface MapView {
  projection: Projection;
  height: number;
}

export const width = 800;
const closeUpHeight = 600;
const worldHeight = 370;
const margin = 12;
const extent = (height: number): Extent => [
  [margin, margin],
  [width - margin, height - margin],
];

/** The ends of the inhabited world, without Antarctica. */
const worldCorners: Point[] = [
  [-180, 0],
  [180, 0],
  [0, 80],
  [0, -56],
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

const closeUp = ([longitude, latitude]: Point, shape: Shape): MapView => ({
  projection: geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(80)
    .fitExtent(extent(closeUpHeight), shape),
  height: closeUpHeight,
});
const europe = () => closeUp([12, 50], points(europeCorners));
const world = (): MapView => ({
  projection: geoNaturalEarth1().fitExtent(extent(worldHeight), points(worldCorners)),
  height: worldHeight,
});

/** Chooses a close-up for points near each other, else Europe where most are in it, else the world. */
export function mapView(mapPoints: MapPoint[], isWorld = false): MapView {
  if (isWorld) return world();
  const middle = geoCentroid(points(mapPoints.map(pointOf)));
  const radius = degrees(
    Math.max(...mapPoints.map((point) => geoDistance(middle, pointOf(point)))),
  );
  if (mapPoints.length > 0 && radius < maxCloseUp) {
    const circle = geoCircle()
      .center(middle)
      .radius(Math.max(minCloseUp, radius * 1.15));
    return closeUp(middle, circle());
  }
  const shown = projectPoints(mapPoints, europe());
  return shown.length * 2 >= mapPoints.length ? europe() : world();
}

/** Projects points to the map; those outside it are left out. */
export function projectPoints(mapPoints: MapPoint[], { projection, height }: MapView): Spot[] {
  return mapPoints.flatMap((point) => {
    const [x = -1, y = -1] = projection(pointOf(point)) ?? [];
    return x >= 0 && x <= width && y >= 0 && y <= height ? { ...point, x, y } : [];
  });
}
