import { expect, test } from "@playwright/test";
import { sample } from "./sample";
import { chip, choose, clickInColumn, filter, open, results, searchField } from "./site";

test("Back restores a search with two filters", async ({ page }) => {
  await open(page, "/practices");
  await expect(results(page)).toHaveText(`Showing 1 to 20 of ${sample.practices} practices`);

  await choose(page, "Education");
  await expect(results(page)).toHaveText(`${sample.education} practices`);
  await page.getByLabel("Find a country").fill("king");
  await choose(page, "United Kingdom");
  await expect(results(page)).toHaveText("2 practices");
  await page.getByLabel("Find a country").fill("");
  await clickInColumn(page.getByRole("button", { name: /^Show all \d+ countries/ }));
  await choose(page, "Norway");
  await expect(results(page)).toHaveText("7 practices");
  await expect(page).toHaveURL("/practices?country=GB&country=NO&topic=education");

  const link = page.getByRole("article").nth(5).getByRole("link");
  await link.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  const title = await link.innerText();
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await page.goBack();
  await expect(results(page)).toHaveText("7 practices");
  await expect(filter(page, "Education")).toBeChecked();
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test("the field that filters a facet stays while it has text", async ({ page }) => {
  await open(page, "/practices");
  await page.getByLabel("Find a country").fill("king");
  await choose(page, "Anti-rumour");
  await expect(page).toHaveURL("/practices?topic=anti-rumour");
  await expect(page.getByLabel("Find a country")).toHaveValue("king");
});

test("text is searched on Enter and kept while filters change", async ({ page }) => {
  await open(page, "/practices");
  await searchField(page).fill("refugee");
  await expect(results(page)).toHaveText(`Showing 1 to 20 of ${sample.practices} practices`);
  await searchField(page).press("Enter");
  await expect(results(page)).toContainText("for “refugee”");
  await expect(page.locator("mark").first()).toBeVisible();
  await expect(page.getByLabel("Sort by")).toHaveValue("relevance");
  await clickInColumn(page.getByRole("button", { name: "Show all 21 topics" }));
  await choose(page, "Refugees");
  await expect(page).toHaveURL("/practices?q=refugee&topic=refugees");
});

test("a choice leaves focus and scroll where they are", async ({ page }) => {
  await open(page, "/practices");
  await filter(page, "Education").scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  await choose(page, "Education");
  await expect(results(page)).toHaveText(`${sample.education} practices`);
  await expect(filter(page, "Education")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await choose(page, "Norway");
  await expect(results(page)).not.toHaveText(`${sample.education} practices`);
  await page.goBack();
  await expect(results(page)).toHaveText(`${sample.education} practices`);
  await expect(filter(page, "Norway")).toBeFocused();
});

test("a choice made while results are loading is kept", async ({ page }) => {
  await open(page, "/practices?country=GB");
  await expect(results(page)).toHaveText(`${sample.unitedKingdom} practices`);
  await page.route("**/api/v1/practices*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await choose(page, "Education");
  await searchField(page).fill("school");
  await searchField(page).press("Enter");
  await chip(page, "Country: United Kingdom").click();
  await expect(page).toHaveURL("/practices?q=school&topic=education");
});

test("removing a chip moves focus to the next one, then to the results", async ({ page }) => {
  await open(page, "/practices?topic=education&country=GB");
  await chip(page, "Topic: Education").click();
  await expect(results(page)).toHaveText(`${sample.unitedKingdom} practices`);
  await expect(chip(page, "Country: United Kingdom")).toBeFocused();
  await chip(page, "Country: United Kingdom").click();
  await expect(results(page)).toBeFocused();
  await expect(page).toHaveURL("/practices");
});

test("an unknown value is a chip, not an error", async ({ page }) => {
  await open(page, "/practices?topic=gardening&topic=education");
  await expect(results(page)).toHaveText(`${sample.education} practices`);
  await chip(page, "Topic: gardening not in the catalogue").click();
  await expect(page).toHaveURL("/practices?topic=education");
});

test("an unknown country code is a chip in any case", async ({ page }) => {
  await open(page, "/practices?country=zz");
  await expect(results(page)).toHaveText(`Showing 1 to 20 of ${sample.practices} practices`);
  await expect(chip(page, "Country: ZZ not in the catalogue")).toBeVisible();
});

test("partial matches say so", async ({ page }) => {
  await page.route("**/api/v1/practices?*", async (route) => {
    const response = await route.fetch();
    const list = await response.json();
    await route.fulfill({ json: { ...list, meta: { ...list.meta, relaxed: true } } });
  });
  await open(page, "/practices?q=school");
  await expect(page.getByText("No practice contains all of these words.")).toBeVisible();
});

test("an empty result list offers searches with one criterion removed", async ({ page }) => {
  await open(page, "/practices?topic=roma&country=NO");
  await expect(results(page)).toHaveText("0 practices");
  const suggestions = page.getByRole("listitem");
  await expect(suggestions.filter({ hasText: "Without “Topic: Roma”" })).toContainText(
    ": 12 practices",
  );
  await expect(suggestions.filter({ hasText: "Without “Country: Norway”" })).toContainText(
    ": 3 practices",
  );
  await page.getByRole("link", { name: "Without “Country: Norway”" }).click();
  await expect(page).toHaveURL("/practices?topic=roma");
  await expect(results(page)).toHaveText("3 practices");
  await expect(results(page)).toBeFocused();
});

test("the prefetched request is sent once", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/")) requests.push(request.url());
  });
  await open(page, "/practices?utm_source=mail&q=two+words&topic=education");
  await open(page, "/practices/together-for-stronger-communities");
  const practices = requests
    .map((url) => new URL(url).pathname)
    .filter((path) => /practices(\/[^/]+)?$/.test(path));
  expect(practices).toEqual([
    "/api/v1/practices",
    "/api/v1/practices/together-for-stronger-communities",
  ]);
});
