import { resolve } from "node:path";
import { defineConfig } from "@playwright/test";

// scripts/e2e.js sets the port, the data folder and the admin token of a service started here.
const running = process.env.CATALOGUE_URL;
const baseURL = running ?? `http://127.0.0.1:${process.env.QUARKUS_HTTP_PORT}`;

// The class archive is valid for the jar at this address only; Java starts without one too.
const target = resolve("../api/target");
const service = {
  command: `exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:SharedArchiveFile=${target}/catalogue.jsa -jar ${target}/quarkus-app/quarkus-run.jar`,
  url: `${baseURL}/q/health/ready`,
  timeout: 120_000,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 20_000 },
  env: {
    QUARKUS_HTTP_HOST: "127.0.0.1",
    CATALOGUE_URL: baseURL,
    // questions.spec.ts takes the mail.
    CATALOGUE_MAIL_HOST: "127.0.0.1",
    CATALOGUE_MAIL_FROM: "catalogue@example.org",
    CATALOGUE_MAIL_TLS: "none",
  },
};

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only on the retry is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: "list",
  // CI machines are slow.
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: "en-GB",
    // Playwright cannot intercept requests that a service worker answers.
    serviceWorkers: "block",
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
  webServer: running ? undefined : service,
});
