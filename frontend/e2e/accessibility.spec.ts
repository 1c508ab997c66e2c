import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { foundInFrench, open, results, suggestions, words } from "./list";

const pages = [
  "/",
  "/practices",
  "/practices?topic=roma&country=NO",
  "/practices?topic=gardening&q=refugee",
  "/practices?q=edukation",
  "/practices?q=vinitsia",
  "/practices/together-for-stronger-communities",
  "/topics",
  "/topics/education",
  "/cities",
  "/cities/ua-vinnytsia",
  "/networks",
  "/networks/icc?asOf=2017-10-11",
  "/networks/citta-del-dialogo?asOf=2012-12-31&map=world",
  "/collections/covid-19",
  "/practices/pack?topic=roma",
  "/about",
  "/about/programme",
  "/about/accessibility",
  "/template",
  "/nowhere",
];

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

for (const width of [320, 1280]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      for (const path of pages) {
        test(`${path} has no violations`, async ({ page }) => {
          await open(page, path);
          await expectNoViolations(page);
        });
      }

      test("open filters have no violations", async ({ page }) => {
        await open(page, "/practices?topic=education&country=NO");
        await expect(results(page)).toBeVisible();
        if (width === 320) await page.getByRole("button", { name: "Filters, 2 chosen" }).click();
        for (const group of await page.locator("details").all()) {
          await group.evaluate((details: HTMLDetailsElement) =>
            details.toggleAttribute("open", true),
          );
        }
        await expectNoViolations(page);
      });

      test("open suggestions have no violations", async ({ page }) => {
        await open(page, "/practices?topic=education");
        await words(page).fill("berl");
        await expect(suggestions(page)).toHaveCount(4);
        await words(page).press("ArrowDown");
        await expectNoViolations(page);
      });

      test("notes on how practices were found have no violations", async ({ page }) => {
        await foundInFrench(page);
        await open(page, "/practices?q=school");
        await expect(page.getByText("Found in the French text")).toBeVisible();
        await expectNoViolations(page);
      });

      test("related practices have no violations", async ({ page }) => {
        await open(page, "/practices/together-for-stronger-communities");
        await expect(page.getByRole("heading", { name: "Related practices" })).toBeVisible();
        await expectNoViolations(page);
      });

      test("an open history has no violations", async ({ page }) => {
        await open(page, "/practices/together-for-stronger-communities");
        await page.getByText("Show what was changed, and when").click();
        await expect(page.getByText("Title (English)")).toBeVisible();
        await expectNoViolations(page);
      });

      test("an error has no violations", async ({ page }) => {
        await page.route("**/api/v1/practices*", (route) => route.abort());
        await open(page, "/practices?topic=education");
        await expectNoViolations(page);
      });
    });
  }
}
