import { feature, mesh } from "topojson-client";

/** Continues in a new task, so that the browser can handle input between long ones. */
const yieldToMain = <T>(one: T) => new Promise<T>((resolve) => setTimeout(resolve, 0, one));

const atlas = import("world-atlas/countries-110m.json");

export const coasts = atlas
  .then(yieldToMain)
  .then(({ default: world }) => feature(world, world.objects.land))
  .then(yieldToMain);

/** Computed after the coasts are drawn. */
export const borders = Promise.all([atlas, coasts])
  .then(yieldToMain)
  .then(([{ default: world }]) => mesh(world, world.objects.countries, (a, b) => a !== b))
  .then(yieldToMain);
