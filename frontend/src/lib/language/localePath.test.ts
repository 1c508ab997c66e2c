import { expect, it } from "vitest";

const sources = import.meta.glob<string>("/src/**/*.{svelte,ts}", {
  eager: true,
  import: "default",
  query: "?raw",
});

/** A path without a locale, or one of the service, which may be on another host. */
const bare = /(?:(?:href|action)(?:=["{`]+|: ["`])|\b(?:goto|redirect)\((?:\d+, )?["`])\/[^"`}]*/g;

it("every link has the current locale, or the API's origin", () => {
  const code = Object.entries(sources).filter(([path]) => !path.endsWith(".test.ts"));
  const links = code.flatMap(([path, source]) => source.match(bare)?.map((link) => [path, link]));
  expect(links.filter(Boolean)).toEqual([]);
});
