import { brotliCompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { open, practicePath } from "./site";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a practice can be read", async ({ page }) => {
    await page.goto(practicePath);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Together for Stronger Communities",
    );
    await expect(page.getByRole("heading", { level: 2, name: "Purpose" })).toBeVisible();
    await expect(page.locator("noscript p")).toContainText("Without JavaScript you can read");
    await page.goto(`/fr${practicePath}`);
    await expect(page.locator("noscript p")).toContainText("Sans JavaScript, vous pouvez lire");
  });

  test("practices can be searched and opened", async ({ page }) => {
    await page.goto("/practices");
    await page.getByLabel("Search the practices").fill("rumours");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/practices\?q=rumours$/);
    await page.locator("main li").first().getByRole("link").click();
    await expect(page.locator("article h1")).toBeVisible();
  });
});

const routes = [
  "/",
  "/practices?q=soup",
  practicePath,
  "/topics",
  "/cities",
  "/networks/icc",
  "/about",
];

for (const path of [...routes, "/offline", "/fr/practices", "/ar", "/nowhere"]) {
  test(`${path} respects its Content Security Policy and loads nothing from other origins`, async ({
    page,
    baseURL,
  }) => {
    const violations: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) violations.push(request.url());
    });
    page.on("console", (message) => {
      if (/content security policy/i.test(message.text())) violations.push(message.text());
    });
    await page.goto(path);
    await expect(page.locator("#ssr-content")).toHaveCount(0);
    await page.waitForLoadState("networkidle");
    expect(violations).toEqual([]);
  });
}

test("list JSON and practice HTML are within their budgets", async ({ request }) => {
  const compressedSize = async (path: string) =>
    brotliCompressSync(await (await request.get(path)).body()).length;
  const facets = "facet=topic,country,city,network,year,language,collection&facetLimit=1000";
  expect(await compressedSize(practicePath)).toBeLessThan(25_000);
  expect(await compressedSize("/ar/practices")).toBeLessThan(25_000);
  expect(await compressedSize(`/api/v1/practices?${facets}`)).toBeLessThan(15_000);
});

test("server metadata is removed after the first page", async ({ page }) => {
  await open(page, practicePath);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    new RegExp(practicePath),
  );
  await page.getByRole("link", { name: "Topics" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Topics" })).toBeVisible();
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
});

test("the home page opens in the browser's language, and English can be chosen", async ({
  browser,
}) => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await page.goto("/");
  await expect(page).toHaveURL(/\/fr$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

test("a page whose scripts are gone after a deploy reloads once", async ({ page }) => {
  await open(page, "/about");
  let failed = 0;
  await page.route("**/_app/immutable/nodes/*.js", (route) => {
    failed += 1;
    return route.fulfill({ status: 404 });
  });
  await page.route("**/_app/version.json", (route) =>
    route.fulfill({ json: { version: "newer" } }),
  );
  const reloaded = page.waitForEvent("load");
  await page.getByRole("link", { name: "Topics" }).first().click();
  await reloaded;
  expect(failed).toBeGreaterThan(0);
});
