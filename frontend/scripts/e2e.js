// Runs the browser tests; skips them with a notice where Chromium is missing, except in CI.
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

// The shell has no windows, so it starts and draws in half the time.
const places = process.env.CHROMIUM
  ? [process.env.CHROMIUM]
  : ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
const chromium = places.find(existsSync);

if (!chromium) {
  console.log(
    `BROWSER TESTS SKIPPED: no Chromium at ${places.join(" or ")} (CHROMIUM names another place).`,
  );
  process.exit(process.env.CI === "true" ? 1 : 0);
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => probe.once("listening", listening));
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return String(port);
}

const data = mkdtempSync(join(tmpdir(), "catalogue-e2e-"));
const { status } = spawnSync("playwright", ["test", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: {
    ...process.env,
    CHROMIUM: chromium,
    QUARKUS_HTTP_PORT: await freePort(),
    CATALOGUE_MAIL_PORT: await freePort(),
    CATALOGUE_DATA_DIR: data,
    CATALOGUE_ADMIN_TOKEN: process.env.CATALOGUE_ADMIN_TOKEN ?? `icat_${randomUUID()}`,
  },
});
rmSync(data, { recursive: true, force: true });
process.exit(status ?? 1);
