import { expect, type Page, test } from "@playwright/test";
import { choose, filter, open, results } from "./site";

const last = (page: Page) => page.locator("summary").filter({ hasText: "Collection" });

test("filters stay in view beside a long list, and scroll with it", async ({ page }) => {
  await open(page, "/practices");
  await page.mouse.wheel(0, 2500);
  await expect(last(page)).toBeInViewport();
  await expect(filter(page, "Anti-rumour")).not.toBeInViewport();
  await page.mouse.wheel(0, -700);
  await expect(filter(page, "Anti-rumour")).toBeInViewport();
});

test("focus moving back through the filters stays in view", async ({ page }) => {
  await open(page, "/practices");
  await page.mouse.wheel(0, 2500);
  await expect(last(page)).toBeInViewport();
  await last(page).focus();
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press("Shift+Tab");
    await expect(page.locator("aside :focus")).toBeInViewport({ ratio: 1 });
  }
});

test("opening a facet does not move it", async ({ page }) => {
  await open(page, "/practices");
  await page.mouse.wheel(0, 2500);
  await expect(last(page)).toBeInViewport();
  const city = page.locator("summary").filter({ hasText: "City" });
  const top = async () => Math.round((await city.boundingBox())?.y ?? 0);
  const before = await top();
  await city.click();
  await expect(page.getByLabel("Find a city")).toBeVisible();
  expect(await top()).toBe(before);
});

test("few results stay in view beside longer filters", async ({ page }) => {
  await open(page, "/practices");
  await page.mouse.wheel(0, 2500);
  await choose(page, "Croatia");
  await expect(results(page)).toHaveText("1 practice");
  await expect(page.getByRole("article")).toBeInViewport();
});
