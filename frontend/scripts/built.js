// What Vite built: the files that a page needs.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const generated = ".svelte-kit/generated/client-optimized";
const list = ".svelte-kit/output/client/.vite/manifest.json";

/** Whether there is anything built. */
export const isBuilt = existsSync(list);
export const manifest = isBuilt ? JSON.parse(readFileSync(list, "utf8")) : {};

/** What every page loads: the start of the app, its layout and its error page. */
export const always = Object.keys(manifest).filter(
  (key) => manifest[key].name?.startsWith("entry/") || /nodes\/[01]\.js$/.test(key),
);

/** The part of the app that a page is. */
export function nodeOf(page) {
  const node = readdirSync(`${generated}/nodes`).find((file) =>
    readFileSync(`${generated}/nodes/${file}`, "utf8").includes(`/${page}"`),
  );
  return `${generated}/nodes/${node}`;
}

/** Some parts and all that they cannot do without. */
export function partsOf(keys, seen = new Set()) {
  for (const key of keys.filter((one) => !seen.has(one))) {
    seen.add(key);
    partsOf(manifest[key].imports ?? [], seen);
  }
  return seen;
}
