// The types of three packages that bring none, as far as the map uses them.
declare module "d3-geo" {
  type Point = [longitude: number, latitude: number];
  type Extent = [[number, number], [number, number]];
  type Shape =
    | { type: "Sphere" | "Polygon" | "MultiLineString" | "FeatureCollection" }
    | { type: "MultiPoint"; coordinates: Point[] };
  interface Projection {
    (point: Point): [number, number] | null;
    rotate(angles: [number, number]): Projection;
    clipAngle(degrees: number): Projection;
    clipExtent(extent: Extent): Projection;
    fitExtent(extent: Extent, shape: Shape): Projection;
  }
  interface Circle {
    (): Shape;
    center(point: Point): Circle;
    radius(degrees: number): Circle;
  }
  function geoAzimuthalEqualArea(): Projection;
  function geoNaturalEarth1(): Projection;
  function geoPath(projection: Projection): (shape: Shape) => string | null;
  function geoCircle(): Circle;
  function geoCentroid(shape: Shape): Point;
  function geoDistance(one: Point, other: Point): number;
}

declare module "topojson-client" {
  interface Topology {
    objects: Record<"countries" | "land", unknown>;
  }
  type Shape = import("d3-geo").Shape;
  function feature(topology: Topology, part: unknown): Shape;
  function mesh(
    topology: Topology,
    part: unknown,
    keep: (a: unknown, b: unknown) => boolean,
  ): Shape;
}

declare module "world-atlas/countries-110m.json" {
  const world: import("topojson-client").Topology;
  export default world;
}
