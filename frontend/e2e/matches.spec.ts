import { expect, test } from "@playwright/test";
import { sample } from "./sample";
import { mockFrenchMatch, open, results, searchField } from "./site";

test("a synonym match shows both words", async ({ page }) => {
  await open(page, "/practices?q=Gerüchte");
  const note = page.getByText("Matched as: Gerüchte → rumour", { exact: true });
  const card = page.getByRole("article").filter({ has: note }).first();
  await expect(card.locator("mark").first()).toHaveText("rumour");
});

test("a match in another language is marked and shown", async ({ page }) => {
  await mockFrenchMatch(page);
  await open(page, "/practices?q=school");
  const card = page.getByRole("article").first();
  await expect(
    card.getByText("Found in the French text · Matched as: school → école"),
  ).toBeVisible();
  await expect(card.getByText("Une école du quartier.")).toHaveAttribute("lang", "fr");
  await expect(card.getByRole("heading")).toHaveAttribute("lang", "en");
  await expect(card.getByRole("link")).not.toContainText("école");
  await expect(page.getByText("Found in the")).toHaveCount(1);
});

test("exact matches have no note", async ({ page }) => {
  await open(page, "/practices?q=rumours");
  await expect(page.locator("mark").first()).toBeVisible();
  await expect(page.getByText(/Matched as|Found in/)).toHaveCount(0);
});

test("a corrected spelling is shown and announced", async ({ page }) => {
  await open(page, "/practices?q=edukation");
  const note = "No results for “edukation”. Showing results for “education”.";
  await expect(page.getByText(note, { exact: true })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: note })).toBeAttached();
});

test("an empty result list suggests a spelling", async ({ page }) => {
  await open(page, "/practices?q=vinitsza");
  await expect(results(page)).toContainText("0 practices");
  await expect(page.getByText("No practices match this.")).toBeVisible();
  await page.getByRole("link", { name: "Did you mean “vinnitsa”?" }).click();
  await expect(page).toHaveURL("/practices?q=vinnitsa");
  await expect(searchField(page)).toHaveValue("vinnitsa");
  await expect(results(page)).toHaveText("1 practice for “vinnitsa”");
  await expect(results(page)).toBeFocused();
});

test("an empty result list says where removing one criterion does not help", async ({ page }) => {
  await open(page, "/practices?q=rumours&topic=roma&country=NO");
  await expect(page.getByText("not even with one criterion removed")).toBeVisible();
  await page.getByRole("link", { name: "See all practices" }).click();
  await expect(results(page)).toHaveText(`Showing 1 to 20 of ${sample.practices} practices`);
  await expect(results(page)).toBeFocused();
});
