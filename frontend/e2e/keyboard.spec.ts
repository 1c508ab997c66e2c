import { expect, type Page, test } from "@playwright/test";
import { filter, open, results, words } from "./list";

/** Presses Tab until the wanted element has focus. */
async function tabTo(page: Page, wanted: ReturnType<Page["locator"]>) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("Sixty presses of Tab did not get there");
}

test("a practice is found, read and left by keyboard alone", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, words(page));
  await page.keyboard.type("school");
  await page.keyboard.press("Enter");
  await expect(results(page)).toContainText("for “school”");

  await tabTo(page, filter(page, "Education"));
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/practices?q=school&topic=education");
  await expect(filter(page, "Education")).toBeFocused();

  const first = page.getByRole("article").first().getByRole("link");
  await expect(first).toBeVisible();
  const title = await first.innerText();
  await tabTo(page, first);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

  await page.goBack();
  await expect(results(page)).toContainText("for “school”");
  await expect(first).toBeFocused();
});

test("what has focus shows it", async ({ page }) => {
  await open(page, "/practices");
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineWidth,
    );
    expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
  }
});
