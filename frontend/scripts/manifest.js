// Reads Vite's manifest: which files a page needs.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const generated = ".svelte-kit/generated/client-optimized";
const list = ".svelte-kit/output/client/.vite/manifest.json";

export const isBuilt = existsSync(list);
export const manifest = isBuilt ? JSON.parse(readFileSync(list, "utf8")) : {};

/** What every page loads: the app's entry, the root layout and the error page. */
export const entryKeys = Object.keys(manifest).filter(
  (key) => manifest[key].name?.startsWith("entry/") || /nodes\/[01]\.js$/.test(key),
);

/** The manifest key of a page. */
export function pageKey(page) {
  const node = readdirSync(`${generated}/nodes`).find((file) =>
    readFileSync(`${generated}/nodes/${file}`, "utf8").includes(`/${page}"`),
  );
  return `${generated}/nodes/${node}`;
}

/** Some manifest keys and everything they import statically. */
export function withImports(keys, seen = new Set()) {
  for (const key of keys.filter((one) => !seen.has(one))) {
    seen.add(key);
    withImports(manifest[key].imports ?? [], seen);
  }
  return seen;
}
