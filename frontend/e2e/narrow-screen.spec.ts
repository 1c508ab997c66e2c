import { expect, test } from "@playwright/test";
import { sample } from "./sample";
import { choose, open, results } from "./site";

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

test("filters open in a dialog that says how many practices they leave", async ({ page }) => {
  await open(page, "/practices");
  const opener = page.getByRole("button", { name: "Filters" });
  await opener.click();
  const dialog = page.getByRole("dialog", { name: "Filters" });
  await choose(page, "Education");
  await dialog.getByRole("button", { name: `Show ${sample.education} practices` }).click();
  await expect(dialog).toBeHidden();
  await expect(results(page)).toHaveText(`${sample.education} practices`);

  await page.getByRole("button", { name: "Filters, 1 selected" }).click();
  await dialog.getByRole("button", { name: "Clear" }).click();
  await expect(
    dialog.getByRole("button", { name: `Show ${sample.practices} practices` }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test("Back closes the dialog and keeps what was chosen in it", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("link", { name: "See all practices" }).click();
  await page.getByRole("button", { name: "Filters" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page).toHaveURL("/practices");

  await page.getByRole("button", { name: "Filters" }).click();
  await choose(page, "Education");
  await expect(page).toHaveURL("/practices?topic=education");
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(results(page)).toHaveText(`${sample.education} practices`);
  await page.goBack();
  await expect(results(page)).toHaveText(`Showing 1 to 20 of ${sample.practices} practices`);
  await page.goBack();
  await expect(page).toHaveURL("/");
});

test("a dialog closed without a choice leaves no history entry", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("link", { name: "See all practices" }).click();
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("button", { name: "Filters" })).toBeFocused();
  // Wait until the dialog's history entry is removed.
  await page.waitForFunction(() => !history.state["sveltekit:states"]?.filters);
  await page.goBack();
  await expect(page).toHaveURL("/");
});

test("a failure is shown inside the dialog", async ({ page }) => {
  await open(page, "/practices");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.route("**/api/v1/practices*", (route) => route.abort());
  await choose(page, "Education");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText("The catalogue is not responding");
  await page.unroute("**/api/v1/practices*");
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(
    dialog.getByRole("button", { name: `Show ${sample.education} practices` }),
  ).toBeVisible();
});

test("the menu opens and closes, and closes itself once a page is chosen", async ({ page }) => {
  await open(page, "/");
  const menu = page.getByRole("button", { name: "Menu" });
  await expect(page.getByRole("link", { name: "Networks", exact: true })).toBeHidden();
  await menu.click();
  await expect(menu).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(menu).toHaveAttribute("aria-expanded", "false");
  await expect(menu).toBeFocused();
  await menu.click();
  await page.getByRole("link", { name: "Networks", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Networks");
  await expect(menu).toHaveAttribute("aria-expanded", "false");
});

test("another language is two steps away", async ({ page }) => {
  await open(page, "/topics");
  await page.getByRole("banner").locator("summary").click();
  await page.getByRole("link", { name: "français" }).click();
  await expect(page).toHaveURL("/fr/topics");
});

for (const path of [
  "/practices?q=refugee&topic=education&country=XX",
  `/practices?q=${"a".repeat(80)}&topic=${"b".repeat(80)}`,
]) {
  test(`nothing overflows on ${path}`, async ({ page }) => {
    await open(page, path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}
