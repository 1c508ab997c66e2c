// Compares the gzipped size of what a page loads with its budget.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { entryKeys, isBuilt, manifest, pageKey, withImports } from "./manifest.js";

const budgets = [
  {
    page: "list page",
    route: "src/routes/practices/+page.svelte",
    parts: ["site", "search"],
    scripts: 45,
    messages: 2.5,
    styles: 18,
  },
  {
    page: "practice page",
    route: "src/routes/practices/[slug]/+page.svelte",
    parts: ["site", "practice"],
    scripts: 40,
    messages: 2,
    styles: 18,
  },
];

/** Chunks that are loaded on demand. */
const lazyChunks = [
  { part: "map", key: "src/lib/map/mapComponents.ts", scripts: 20 },
  { part: "coasts and borders", key: "node_modules/world-atlas/countries-110m.json", scripts: 45 },
];

const client = ".svelte-kit/output/client";
const catalogues = "_app/immutable/messages";
if (!isBuilt) {
  console.log("No build to check; run `npm run build` first.");
  process.exit(0);
}

const kilobytes = (files) =>
  [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${client}/${file}`), { level: 9 }).length,
    0,
  ) / 1000;

/** The size of some message parts, in the language where they are largest. */
function messageSize(parts) {
  const [version] = readdirSync(`${client}/${catalogues}`);
  const sizes = readdirSync(`${client}/${catalogues}/${version}`).map((locale) =>
    kilobytes(parts.map((part) => `${catalogues}/${version}/${locale}/${part}.json`)),
  );
  return Math.max(...sizes);
}

let withinBudgets = true;
function check(name, size, budget) {
  const verdict = size <= budget ? "within" : "OVER";
  withinBudgets &&= size <= budget;
  console.log(`${name}: ${size.toFixed(1)} KB gz, ${verdict} ${budget} KB`);
}

for (const { page, route, parts, scripts, messages, styles } of budgets) {
  const chunks = [...withImports([...entryKeys, pageKey(route)])].map((key) => manifest[key]);
  check(`${page}, scripts`, kilobytes(chunks.map(({ file }) => file)), scripts);
  check(`${page}, messages`, messageSize(parts), messages);
  check(`${page}, styles`, kilobytes(chunks.flatMap(({ css }) => css ?? [])), styles);
}

const everywhere = withImports(entryKeys);
for (const { part, key, scripts } of lazyChunks) {
  const own = [...withImports([key])].filter((other) => !everywhere.has(other));
  check(part, kilobytes(own.map((other) => manifest[other].file)), scripts);
}

const largest = Object.values(manifest)
  .filter(({ file }) => file.endsWith(".js"))
  .map(({ file, name }) => ({ name: name ?? file, size: kilobytes([file]) }))
  .reduce((a, b) => (b.size > a.size ? b : a));
check(`largest script, ${largest.name}`, largest.size, 40);
process.exit(withinBudgets ? 0 : 1);
