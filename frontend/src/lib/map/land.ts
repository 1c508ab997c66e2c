import { feature, mesh } from "topojson-client";

/** The countries of the world and the borders between them; a file of its own, since it is large. */
export const land = import("world-atlas/countries-110m.json").then(({ default: world }) => ({
  countries: feature(world, world.objects.countries),
  borders: mesh(world, world.objects.countries, (one, other) => one !== other),
}));
