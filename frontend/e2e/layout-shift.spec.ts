import { expect, type Page, test } from "@playwright/test";
import { sample } from "./sample";
import { choose, filter, holdResponses, open } from "./site";

/** The cumulative layout shift so far. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((measured) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          measured(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => measured(0), 500);
      }),
  );

const pages = [
  ["/practices", "Export these results"],
  ["/practices?topic=roma&country=NO", "Export these results"],
  ["/practices?q=Vinnitsa", "Export these results"],
  ["/practices/the-welcome-app", "Related practices"],
] as const;

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const [path, last] of pages) {
      test(`late parts of ${path} cause no layout shift`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole("heading", { name: last })).toBeVisible();
        expect(await layoutShift(page)).toBeLessThan(0.02);
      });
    }

    test("a late map causes no layout shift", async ({ page }) => {
      await page.goto("/cities/ua-vinnytsia");
      // The map is loaded once it is near.
      await page.locator("#site footer").scrollIntoViewIfNeeded();
      await expect(page.locator("figure li")).toBeVisible();
      expect(await layoutShift(page)).toBeLessThan(0.02);
    });
  });
}

test("old results stay while new ones load, and fade after a delay", async ({ page }) => {
  await open(page, "/practices");
  const release = await holdResponses(page, "**/api/v1/practices?*");
  const list = page.locator("main ol").first();
  await filter(page, "Education").scrollIntoViewIfNeeded();
  await choose(page, "Education");
  await expect(page.locator("[aria-busy=true]")).toContainText(`${sample.practices} practices`);
  await expect(list).toHaveCSS("opacity", "0.55");
  await expect(list.getByRole("article")).toHaveCount(20);
  release();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(list).toHaveCSS("opacity", "1");
});
