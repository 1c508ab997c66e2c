import { expect, it } from "vitest";

const sources = import.meta.glob<string>("/src/**/*.{svelte,ts}", {
  eager: true,
  import: "default",
  query: "?raw",
});

/** A page of this site named without its language; /api and /q belong to the service. */
const bare =
  /(?:(?:href|action)(?:=["{`]+|: ["`])|\b(?:goto|redirect)\((?:\d+, )?["`])\/(?!api|q\/)[^"`}]*/g;

it("every internal link leads to a page in the language of the one it is on", () => {
  const code = Object.entries(sources).filter(([path]) => !path.endsWith(".test.ts"));
  const links = code.flatMap(([path, source]) => source.match(bare)?.map((link) => [path, link]));
  expect(links.filter(Boolean)).toEqual([]);
});
