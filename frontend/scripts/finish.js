// Finishes what Vite built: a policy for the page, a list of the site's addresses, and every file packed as small as it gets.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const build = "build";
const shell = join(build, "index.html");

/** The style that SvelteKit hides the announcements of new pages with. */
const announcer = "sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=";

/** Only the scripts that stand in the page itself may run there, each known by its hash. */
function policy(html) {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  const api = process.env.PUBLIC_API_URL ? ` ${new URL(process.env.PUBLIC_API_URL).origin}` : "";
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(" ")}`,
    `style-src-attr 'unsafe-hashes' '${announcer}'`,
    "img-src 'self' data:",
    `connect-src 'self'${api}`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${api}`,
  ].join("; ");
}

/** A host of files knows no language, so who has no scripts is told in all of them. */
function unscripted() {
  const catalogues = "src/lib/messages";
  const address = `${process.env.PUBLIC_API_URL ?? ""}/api/v1/practices`;
  const folders = readdirSync(catalogues, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  return folders.map(({ name }) => {
    const said = JSON.parse(readFileSync(`${catalogues}/${name}/server.json`, "utf8"));
    const data = `<a href="${address}">${said["server.data"]}</a>`;
    return `<p class="wrap" lang="${name}" dir="auto">${said["server.scripts"]} ${data}</p>`;
  });
}

const html = readFileSync(shell, "utf8").replace(
  "<!-- in every language -->",
  unscripted().join(""),
);
const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(html)}" />`;
writeFileSync(shell, html.replace('<meta charset="utf-8" />', `$&\n    ${meta}`));

// Which addresses are pages, only the site knows; to anything else the service answers 404.
const routes = readdirSync("src/routes", { recursive: true })
  .filter((file) => /\+page\.(svelte|ts)$/.test(file))
  .map((file) => `/${dirname(file)}`.replace(/\/\([^/]+\)/g, "").replace(/^\/\.$/, "/"));
writeFileSync(join(build, "routes.txt"), `${[...new Set(routes)].sort().join("\n")}\n`);

const smallest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
for (const file of readdirSync(build, { recursive: true })) {
  if (!/\.(html|js|css|json|svg|webmanifest)$/.test(file)) continue;
  const bytes = readFileSync(join(build, file));
  writeFileSync(join(build, `${file}.br`), brotliCompressSync(bytes, smallest));
  writeFileSync(join(build, `${file}.gz`), gzipSync(bytes, { level: 9 }));
}
