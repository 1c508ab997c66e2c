import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { startServer } from "./server";
import { chip, choose, open, practicePath, results } from "./site";
import { createDraft, signIn, token } from "./workspace";

// The site on a static host with the API on another origin; built here, since the origin is part of the build.
const configFiles = ["package.json", "tsconfig.json", "vite.config.ts", "svelte.config.js"];
const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};
let folder: string;
let site: Awaited<ReturnType<typeof startServer>>;

test.describe.configure({ mode: "serial" });
test.use({ serviceWorkers: "allow" });

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), "catalogue-site-"));
  for (const name of [...configFiles, "src", "static", "scripts"])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const env = { ...process.env, PUBLIC_API_URL: baseURL };
  await promisify(execFile)("npm", ["run", "build"], { cwd: folder, env });
  site = await startServer(({ url = "/" }, response) => {
    const path = join(folder, "build", new URL(url, "http://site").pathname);
    const file = extname(path) && existsSync(path) ? path : join(folder, "build/index.html");
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(file));
  });
});

test.afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the site works from a static host with the API on another origin", async ({
  page,
  baseURL,
}) => {
  const violations: string[] = [];
  page.on("console", (message) => {
    if (/content security policy|CORS/i.test(message.text())) violations.push(message.text());
  });
  await open(page, `${site.origin}/fr/practices?topic=education&topic=gardening`);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(results(page)).toHaveText("19 pratiques");
  await open(page, `${site.origin}/practices?topic=education&topic=gardening`);
  await chip(page, "Topic: gardening not in the catalogue").click();
  await choose(page, "Norway");
  await expect(page).toHaveURL(`${site.origin}/practices?country=NO&topic=education`);
  const file = page.getByRole("link", { name: "Download as CSV" });
  await expect(file).toHaveAttribute("href", new RegExp(`^${baseURL}/api/v1/practices\\?`));
  for (const path of [
    practicePath,
    "/cities/ua-vinnytsia",
    "/networks/icc",
    "/insights/coverage",
  ]) {
    await open(page, site.origin + path);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.getByRole("contentinfo")).toBeVisible();
  }
  await open(page, `${site.origin}/nowhere`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  expect(violations).toEqual([]);
});

test("without scripts, a static host shows the notice in every language", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.origin}/practices`);
  await expect(page.locator("noscript p")).toHaveCount(8);
  await expect(page.locator("noscript p[lang=fr]")).toContainText("a besoin de JavaScript");
  await page.close();
});

test("practices read from a static host can be read offline", async ({ page, context }) => {
  await open(page, `${site.origin}/about`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await open(page, site.origin + practicePath);
  await expect(page.getByRole("heading", { level: 2, name: "Purpose" })).toBeVisible();
  await context.setOffline(true);
  await open(page, site.origin + practicePath);
  await expect(page.getByRole("heading", { level: 2, name: "Purpose" })).toBeVisible();
});

test("the workspace works from a static host", async ({ page, baseURL }) => {
  test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");
  const { id } = await createDraft(baseURL, "Elsewhere one");
  await signIn(page, `${site.origin}/desk/practices/${id}`);
  await page.getByRole("textbox", { name: "Impact", exact: true }).fill("Even more.");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page.getByText(/^Saved as revision/).first()).toBeVisible();
});
