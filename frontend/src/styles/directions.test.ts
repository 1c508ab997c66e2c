import { expect, it } from "vitest";

const sources = import.meta.glob<string>(["/src/**/*.{css,svelte}"], {
  eager: true,
  import: "default",
  query: "?raw",
});

/** Physical properties, which do not turn with the direction of the page. */
const physical = [
  /\b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b[^:;{]*:/,
  /\bborder-(?:top|bottom)-(?:left|right)-radius:/,
  /(?:^|[\s;{])(?:left|right):/,
  /\b(?:text-align|float|clear):\s*(?:left|right)\b/,
  /\bbackground-position(?:-x)?:[^;]*\b(?:left|right)\b/,
];

it("styles use logical properties", () => {
  const styles = Object.entries(sources).flatMap(([path, source]) => {
    const style = path.endsWith(".css") ? source : (/<style>[\s\S]*/.exec(source)?.[0] ?? "");
    return style.split("\n").map((line) => `${path}: ${line.trim()}`);
  });
  expect(styles.filter((line) => physical.some((one) => one.test(line)))).toEqual([]);
});
