import { expect, test } from "@playwright/test";
import { sample } from "./sample";
import { choose, open, results } from "./site";

test("pages are links, keep the rest and move focus to the results", async ({ page }) => {
  await open(page, "/practices?sort=title");
  const pages = page.getByRole("navigation", { name: "Pages of results" });
  await expect(pages.getByRole("link", { name: "Page 1" })).toHaveAttribute("aria-current", "page");
  await pages.getByRole("link", { name: "Next" }).click();
  await expect(results(page)).toHaveText(`Showing 21 to 40 of ${sample.practices} practices`);
  await expect(results(page)).toBeFocused();
  await expect(page).toHaveURL("/practices?page=2&sort=title");
  await expect(page).toHaveTitle(
    new RegExp(`^Practices – ${sample.practices} practices – Page 2 – Title A to Z – `),
  );
  await pages.getByRole("link", { name: "Page 6" }).click();
  await expect(results(page)).toHaveText(
    `Showing 101 to ${sample.practices} of ${sample.practices} practices`,
  );
  await expect(pages.getByRole("link", { name: "Next" })).toHaveCount(0);
  await expect(results(page)).toBeFocused();
  await page.goBack();
  await expect(pages.getByRole("link", { name: "Page 6" })).toBeFocused();
});

test("a filter resets the page to 1", async ({ page }) => {
  await open(page, "/practices?page=3");
  await choose(page, "Education");
  await expect(page).toHaveURL("/practices?topic=education");
});

test("a page number past the end shows the last page and says so", async ({ page }) => {
  await open(page, "/practices?page=99");
  await expect(results(page)).toHaveText(
    `Showing 101 to ${sample.practices} of ${sample.practices} practices`,
  );
  await expect(page.getByText("There is no page 99.")).toBeVisible();
});

test("the sort order is in the URL", async ({ page }) => {
  await open(page, "/practices");
  await expect(page.getByLabel("Sort by")).not.toContainText("Best match");
  await page.getByLabel("Sort by").selectOption("Title A to Z");
  await expect(page).toHaveURL("/practices?sort=title");
  await page.getByLabel("Sort by").selectOption("Newest");
  await expect(page).toHaveURL("/practices");
});
