// Compares the gzipped size of what a page loads with its budget.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { always, isBuilt, manifest, nodeOf, partsOf } from "./built.js";

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
const later = [
  { part: "map", key: "src/lib/map/mapComponents.ts", scripts: 20 },
  { part: "coasts and borders", key: "node_modules/world-atlas/countries-110m.json", scripts: 45 },
];

const client = ".svelte-kit/output/client";
const catalogues = "_app/immutable/messages";
if (!isBuilt) {
  console.log("No build to weigh; run `npm run build` first.");
  process.exit(0);
}

const kilobytes = (files) =>
  [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${client}/${file}`), { level: 9 }).length,
    0,
  ) / 1000;

/** The size of some message parts, in the language where they are largest. */
function spoken(parts) {
  const [version] = readdirSync(`${client}/${catalogues}`);
  const weights = readdirSync(`${client}/${catalogues}/${version}`).map((locale) =>
    kilobytes(parts.map((part) => `${catalogues}/${version}/${locale}/${part}.json`)),
  );
  return Math.max(...weights);
}

let within = true;
function weigh(what, weight, budget) {
  const verdict = weight <= budget ? "within" : "OVER";
  within &&= weight <= budget;
  console.log(`${what}: ${weight.toFixed(1)} KB gz, ${verdict} ${budget} KB`);
}

for (const { page, route, parts, scripts, messages, styles } of budgets) {
  const chunks = [...partsOf([...always, nodeOf(route)])].map((key) => manifest[key]);
  weigh(`${page}, scripts`, kilobytes(chunks.map(({ file }) => file)), scripts);
  weigh(`${page}, messages`, spoken(parts), messages);
  weigh(`${page}, styles`, kilobytes(chunks.flatMap(({ css }) => css ?? [])), styles);
}

const there = partsOf(always);
for (const { part, key, scripts } of later) {
  const own = [...partsOf([key])].filter((one) => !there.has(one));
  weigh(part, kilobytes(own.map((one) => manifest[one].file)), scripts);
}

const largest = Object.values(manifest)
  .filter(({ file }) => file.endsWith(".js"))
  .map(({ file, name }) => ({ name: name ?? file, weight: kilobytes([file]) }))
  .reduce((one, other) => (other.weight > one.weight ? other : one));
weigh(`largest file of scripts, ${largest.name}`, largest.weight, 40);
process.exit(within ? 0 : 1);
