import { feature, mesh } from "topojson-client";

/** Hands something on in a task of its own, so that the browser hears its reader between long ones. */
const yieldToMain = <T>(one: T) => new Promise<T>((resolve) => setTimeout(resolve, 0, one));

/** A file of its own, since it is large. */
const atlas = import("world-atlas/countries-110m.json");

/** The coasts of the world. */
export const coasts = atlas
  .then(yieldToMain)
  .then(({ default: world }) => feature(world, world.objects.land))
  .then(yieldToMain);

/** The borders between countries, when the coasts are drawn. */
export const borders = Promise.all([atlas, coasts])
  .then(yieldToMain)
  .then(([{ default: world }]) =>
    mesh(world, world.objects.countries, (one, other) => one !== other),
  )
  .then(yieldToMain);
