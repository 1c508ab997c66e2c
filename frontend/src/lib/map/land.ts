import { feature, mesh } from "topojson-client";

/** The land of the world and the borders between its countries; a file of its own, since it is large. */
export const land = import("world-atlas/countries-110m.json").then(({ default: world }) => ({
  land: feature(world, world.objects.land),
  borders: mesh(world, world.objects.countries, (one, other) => one !== other),
}));
