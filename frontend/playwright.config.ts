import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const given = process.env.CATALOGUE_URL;
const port = process.env.CATALOGUE_PORT ?? String(20_000 + (process.pid % 10_000));
// Workers read this file too; what the first reading chose holds for them all.
process.env.CATALOGUE_PORT = port;
const baseURL = given ?? `http://127.0.0.1:${port}`;

const service = {
  command: "java -jar ../api/target/quarkus-app/quarkus-run.jar",
  url: `${baseURL}/q/health/ready`,
  timeout: 120_000,
  env: {
    QUARKUS_HTTP_PORT: port,
    QUARKUS_HTTP_HOST: "127.0.0.1",
    CATALOGUE_DATA_DIR: given ? "" : mkdtempSync(join(tmpdir(), "catalogue-e2e-")),
  },
};

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL,
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: given ? undefined : service,
});
