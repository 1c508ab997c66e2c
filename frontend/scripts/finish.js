// Adds to the build: a Content Security Policy, the list of routes, the reference of the API, and a .br and .gz of
// every text file.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { entryKeys, manifest, pageKey, withImports } from "./manifest.js";

const build = "build";
const shell = join(build, "index.html");

/** The inline style of SvelteKit's route announcer. */
const announcer = "sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=";

/** The policy allows inline scripts by their hash. */
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

/** A static host does not know the reader's language, so the noscript text is there in all of them. */
function noscript() {
  const catalogues = "src/lib/messages";
  const address = `${process.env.PUBLIC_API_URL ?? ""}/api/v1/practices`;
  const folders = readdirSync(catalogues, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  return folders.map(({ name }) => {
    const messages = JSON.parse(readFileSync(`${catalogues}/${name}/server.json`, "utf8"));
    const data = `<a href="${address}">${messages["server.data"]}</a>`;
    return `<p class="wrap" lang="${name}" dir="auto">${messages["server.scripts"]} ${data}</p>`;
  });
}

const html = readFileSync(shell, "utf8").replace("<!-- noscript -->", noscript().join(""));
const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(html)}" />`;
writeFileSync(shell, html.replace('<meta charset="utf-8" />', `$&\n    ${meta}`));

// The service reads from routes.txt which paths are pages and which files to preload for each. Literal
// segments come before parameters, so that the first match wins.
const everywhere = withImports(entryKeys);
const routes = readdirSync("src/routes", { recursive: true })
  .filter((file) => file.endsWith("+page.svelte"))
  .map((file) => {
    const own = [...withImports([pageKey(`src/routes/${file}`)])].filter(
      (one) => !everywhere.has(one),
    );
    const files = own.map((part) => manifest[part]).flatMap(({ file, css = [] }) => [file, ...css]);
    const address = `/${dirname(file)}`.replace(/^\/\.$/, "/");
    return [address, ...files.map((one) => `/${one}`)].join(" ");
  });
const order = (route) => route.replaceAll("[", "~");
routes.sort((a, b) => (order(a) < order(b) ? -1 : 1));
writeFileSync(join(build, "routes.txt"), `${routes.join("\n")}\n`);

// The reference is a page of its own, so that no other page loads its bundle.
const reference = join(build, "api");
mkdirSync(reference, { recursive: true });
const page = readFileSync("src/reference/index.html", "utf8");
const apiOrigin = process.env.PUBLIC_API_URL ? new URL(process.env.PUBLIC_API_URL).origin : "";
writeFileSync(join(reference, "index.html"), page.replaceAll("%API%", apiOrigin));
copyFileSync("src/reference/reference.js", join(reference, "reference.js"));
copyFileSync(
  "node_modules/@scalar/api-reference/dist/browser/standalone.js",
  join(reference, "scalar.js"),
);

const smallest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
for (const file of readdirSync(build, { recursive: true })) {
  if (!/\.(html|js|css|json|svg|webmanifest)$/.test(file)) continue;
  const bytes = readFileSync(join(build, file));
  writeFileSync(join(build, `${file}.br`), brotliCompressSync(bytes, smallest));
  writeFileSync(join(build, `${file}.gz`), gzipSync(bytes, { level: 9 }));
}
