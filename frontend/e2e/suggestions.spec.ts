import { expect, type Page, test } from "@playwright/test";
import { chip, open, results, searchField, suggestions } from "./site";

const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name });
const groups = (page: Page) =>
  page.getByRole("listbox", { name: "Suggestions" }).getByRole("group");

async function type(page: Page, text: string) {
  await searchField(page).focus();
  await page.keyboard.type(text);
  await expect(suggestions(page).first()).toBeVisible();
}

test("typing shows suggestions grouped by kind", async ({ page }) => {
  await open(page, "/practices");
  await expect(searchField(page)).toHaveAttribute("aria-expanded", "false");
  await type(page, "lis");
  await expect(searchField(page)).toHaveAttribute("aria-expanded", "true");
  expect(await suggestions(page).count()).toBeLessThanOrEqual(8);
  await expect(groups(page).first()).toHaveAccessibleName("Cities");
  await expect(option(page, "Lisbon Portugal · 5 practices")).toBeVisible();
  await expect(page.getByText(/^\d suggestions$/)).toHaveAttribute("aria-live", "polite");
  await expect(page).toHaveURL("/practices");
});

test("a city chosen by keyboard becomes a filter in place of the words", async ({ page }) => {
  await open(page, "/practices?topic=education");
  await type(page, "oslo");
  await page.keyboard.press("ArrowDown");
  await expect(option(page, /^Oslo/)).toHaveAttribute("aria-selected", "true");
  const active = await option(page, /^Oslo/).getAttribute("id");
  await expect(searchField(page)).toHaveAttribute("aria-activedescendant", active ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/practices?city=no-oslo&topic=education");
  await expect(chip(page, "City: Oslo")).toBeVisible();
  await expect(searchField(page)).toHaveValue("");
  await expect(searchField(page)).toBeFocused();
  await expect(suggestions(page)).toHaveCount(0);
});

test("a topic chosen with the mouse leads from the home page to its practices", async ({
  page,
}) => {
  await open(page, "/");
  await type(page, "educ");
  await option(page, /^Education/).click();
  await expect(page).toHaveURL("/practices?topic=education");
  await expect(results(page)).toHaveText("19 practices");
});

test("a network is a filter, a practice is a page", async ({ page }) => {
  await open(page, "/practices");
  await type(page, "icc");
  await option(page, "Intercultural Cities UK ICC UK · 16 practices").click();
  await expect(page).toHaveURL("/practices?network=icc-uk");
  await type(page, "welcome app");
  await option(page, "The Welcome App").click();
  await expect(page).toHaveURL("/practices/the-welcome-app");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Welcome App");
});

test("a suggestion shows the name that matched", async ({ page }) => {
  await open(page, "/");
  await type(page, "vinnitsa");
  await expect(option(page, /Vinnytsia/)).toHaveText(/Vinnytsia\s+– also Vinnitsa\s+Ukraine/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/practices?city=ua-vinnytsia");
});

test("a title keeps the language that it is written in", async ({ page }) => {
  await open(page, "/");
  await type(page, "migrationsbeirat");
  await expect(option(page, /Migrationsbeirat.*In French/).locator("bdi")).toHaveAttribute(
    "lang",
    "fr",
  );
});

test("arrow keys wrap around, and text keys return to the field", async ({ page }) => {
  await open(page, "/practices");
  await type(page, "berl");
  await expect(suggestions(page)).toHaveCount(4);
  await page.keyboard.press("ArrowUp");
  await expect(suggestions(page).nth(3)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(suggestions(page).nth(0)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Home");
  await expect(searchField(page)).not.toHaveAttribute("aria-activedescendant");
  await expect(suggestions(page)).toHaveCount(4);
  await page.keyboard.type("x");
  await expect(searchField(page)).toHaveValue("xberl");
});

test("Escape closes the suggestions, then clears the field; an arrow opens them", async ({
  page,
}) => {
  await open(page, "/practices?q=school");
  await searchField(page).fill("berl");
  await expect(suggestions(page)).toHaveCount(4);
  await page.keyboard.press("Escape");
  await expect(suggestions(page)).toHaveCount(0);
  await expect(searchField(page)).toHaveAttribute("aria-expanded", "false");
  await expect(searchField(page)).toHaveValue("berl");
  await page.keyboard.press("ArrowDown");
  await expect(suggestions(page)).toHaveCount(4);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(searchField(page)).toHaveValue("");
  await expect(page).toHaveURL("/practices?q=school");
});

test("Enter without a choice searches for the words, and Tab leaves them as they are", async ({
  page,
}) => {
  await open(page, "/practices");
  await type(page, "berlin");
  await page.keyboard.press("Tab");
  await expect(suggestions(page)).toHaveCount(0);
  await expect(searchField(page)).toHaveValue("berlin");
  await expect(page).toHaveURL("/practices");
  await searchField(page).press("Enter");
  await expect(page).toHaveURL("/practices?q=berlin");
  await expect(results(page)).toContainText("for “berlin”");
  await expect(suggestions(page)).toHaveCount(0);
});

test("suggestions cause no layout shift", async ({ page }) => {
  await open(page, "/practices");
  const before = await results(page).boundingBox();
  await type(page, "berl");
  expect(await results(page).boundingBox()).toEqual(before);
});

test("the search works without suggestions", async ({ page }) => {
  await page.route("**/api/v1/suggestions*", (route) => route.abort());
  await open(page, "/practices");
  const refused = page.waitForEvent("requestfailed");
  await searchField(page).fill("school");
  await refused;
  await searchField(page).press("Enter");
  await expect(results(page)).toContainText("for “school”");

  await open(page, "/practices");
  await page.route("**/_app/immutable/**", (route) => route.abort());
  await searchField(page).fill("refugee");
  await searchField(page).press("Enter");
  await expect(results(page)).toContainText("for “refugee”");
});

test("text typed before scripts load gets suggestions", async ({ page }) => {
  await open(page, "/practices");
  await page.route("**/_app/immutable/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await searchField(page).focus();
  await page.keyboard.type("berl");
  await expect(suggestions(page)).toHaveCount(4);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("a tap selects and closes the on-screen keyboard", async ({ page }) => {
    await open(page, "/practices");
    await type(page, "osl");
    const { width } = (await option(page, /^Oslo/).boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(280);
    await option(page, /^Oslo/).tap();
    await expect(page).toHaveURL("/practices?city=no-oslo");
    await expect(searchField(page)).not.toBeFocused();
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrolled).toBeLessThanOrEqual(320);
  });
});

test("a searched city, network, topic or page is linked below the results", async ({ page }) => {
  for (const [q, name, path] of [
    ["Lisbon", "Lisbon", "/cities/pt-lisbon"],
    ["RECI", "Red de Ciudades Interculturales", "/networks/reci"],
    ["housing", "Housing and urban planning", "/topics/housing-and-urban-planning"],
    ["accessib", "Accessibility", "/about/accessibility"],
  ] as const) {
    await open(page, `/practices?q=${q}`);
    const pages = page.getByRole("navigation", { name: "Pages with this name:" });
    await expect(pages.getByRole("link", { name, exact: true })).toHaveAttribute("href", path);
  }
});

test("a keyboard reaches the results at once", async ({ page }) => {
  await open(page, "/practices?topic=education");
  const skip = page.getByRole("link", { name: "Skip to results" });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(results(page)).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 740 } });

  test("whether a city is in a network takes three steps", async ({ page }) => {
    await open(page, "/");
    await searchField(page).fill("Lisbon");
    await searchField(page).press("Enter");
    const pages = page.getByRole("navigation", { name: "Pages with this name:" });
    await pages.getByRole("link", { name: "Lisbon", exact: true }).click();
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: /RPCI|Rede Portuguesa/ })
        .first(),
    ).toBeVisible();
  });

  test("what cities of a country did on a topic takes two steps", async ({ page }) => {
    await open(page, "/");
    await searchField(page).fill("roma Bradford");
    await searchField(page).press("Enter");
    await expect(page.getByRole("article").first()).toContainText("Bradford");
    await expect(page.getByRole("article").first()).toContainText("Roma");
  });
});
