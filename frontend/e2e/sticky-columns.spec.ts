import { expect, type Page, test } from "@playwright/test";
import { filter, open, results } from "./site";

const last = (page: Page) => page.locator("summary").filter({ hasText: "Collection" });

test("filters stay beside a long list, and the rest of them comes back into sight", async ({
  page,
}) => {
  await open(page, "/practices");
  await page.mouse.wheel(0, 2500);
  await expect(last(page)).toBeInViewport();
  await expect(filter(page, "Anti-rumour")).not.toBeInViewport();
  await page.mouse.wheel(0, -700);
  await expect(filter(page, "Anti-rumour")).toBeInViewport();
});

test("focus that goes back through the filters is never out of sight", async ({ page }) => {
  await open(page, "/practices");
  await page.mouse.wheel(0, 2500);
  await expect(last(page)).toBeInViewport();
  await last(page).focus();
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press("Shift+Tab");
    await expect(page.locator("aside :focus")).toBeInViewport({ ratio: 1 });
  }
});

test("what opens in the filters does not move what was clicked", async ({ page }) => {
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

test("few results stay beside filters that are longer", async ({ page }) => {
  await open(page, "/practices");
  await page.mouse.wheel(0, 2500);
  await filter(page, "Croatia").check();
  await expect(results(page)).toHaveText("1 practice");
  await expect(page.getByRole("article")).toBeInViewport();
});
