import { expect, test } from "@playwright/test";
import { sample } from "./sample";
import { open, searchField } from "./site";

test("the home page links its counts", async ({ page }) => {
  await open(page, "/");
  const counted = (name: string) => page.getByRole("link", { name, exact: true });
  await expect(counted(`${sample.practices} practices`)).toHaveAttribute("href", "/practices");
  await expect(counted(`${sample.cities} cities with practices`)).toHaveAttribute(
    "href",
    "/cities",
  );
  await counted("23 countries").click();
  await expect(page.getByRole("rowheader")).toHaveCount(23);
  await page.goBack();
  await searchField(page).fill("rumours");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL("/practices?q=rumours");
});

test("a city is found under another of its names", async ({ page }) => {
  await open(page, "/cities");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("166 places");
  await page.getByRole("searchbox").fill("Torino");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("link", { name: "Turin" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Turin");
  const headings = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(headings).toHaveText(["Practices of Turin", "Networks over time"]);
});

test("cities of one country", async ({ page }) => {
  await open(page, "/cities");
  await page.getByLabel("Country").selectOption("Portugal");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL("/cities?country=PT");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("19 places");
});

test("a country without places keeps the search form", async ({ page }) => {
  await open(page, "/cities?country=XX");
  await expect(page.getByText("No places found.")).toBeVisible();
  await page.getByLabel("Country").selectOption("Portugal");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL("/cities?country=PT");
});

test("a network shows its members on a day, and how many have no date", async ({ page }) => {
  await open(page, "/networks/icc");
  await page.getByLabel("Show members on").fill("2017-10-11");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL("/networks/icc?asOf=2017-10-11");
  await expect(page.locator("#members")).toContainText("members on 11 October 2017");
  await expect(page.getByText(/^Date unknown: \d+ (city|cities)$/)).toBeVisible();
  await page.getByRole("slider").fill("2008");
  await expect(page.locator("#members")).toHaveText("0 members on 31 December 2008");
  await page.getByText(/^Date unknown: \d+ cities$/).click();
  await expect(page.getByText("It is not known whether these cities were members")).toBeVisible();
});

test("a city that is no member may still belong to a network", async ({ page }) => {
  await open(page, "/cities/nz-auckland");
  await expect(page.getByText("That does not mean that it belongs to no network")).toBeVisible();
});

test("a network without dates says so once, and has no date field", async ({ page }) => {
  await open(page, "/networks/reci");
  await expect(page.getByText("No joining dates are known for these members.")).toBeVisible();
  await expect(page.getByLabel("Show members on")).toHaveCount(0);
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Changes by year" })).toHaveCount(0);
  await page.getByRole("link", { name: "Intercultural Cities", exact: true }).click();
  await expect(page).toHaveURL("/networks/icc");
  await expect(page.getByText("Maribyrnong council page", { exact: true })).toBeVisible();
});

test("a topic leads to its practices and is named in other languages", async ({ page }) => {
  await open(page, "/topics");
  await page.getByRole("link", { name: "Education", exact: true }).click();
  await expect(page.getByText("التعليم")).toHaveAttribute("dir", "rtl");
  await page
    .getByRole("link", { name: `See all ${sample.education} practices, with filters` })
    .click();
  await expect(page).toHaveURL("/practices?topic=education");
});

test("every page says that the project is independent", async ({ page }) => {
  for (const path of ["/", "/practices", "/about", "/nowhere"]) {
    await open(page, path);
    await expect(page.getByRole("contentinfo")).toContainText("not an official service");
  }
});

test('unknown records show "Page not found"', async ({ page }) => {
  for (const path of ["/topics/nope", "/cities/nope", "/networks/nope", "/collections/nope"]) {
    await open(page, path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  }
  const main = page.getByRole("main");
  await expect(main.getByRole("link")).toHaveText(["Topics", "Cities", "Networks"]);
  await searchField(page).fill("rumours");
  await main.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL("/practices?q=rumours");
});

test("a collection has a page of its own, with its practices", async ({ page }) => {
  await open(page, "/topics");
  await page.getByRole("link", { name: "COVID-19" }).click();
  await expect(page).toHaveURL("/collections/covid-19");
  await expect(page.getByText("When the pandemic closed schools")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("1 practice");
  await expect(page.getByRole("link", { name: "See the practice in the search" })).toHaveCount(0);
});

test("the chapters link to each other", async ({ page }) => {
  await open(page, "/about");
  const chapters = page.getByRole("navigation", { name: "Read on" });
  await chapters.getByRole("link", { name: "What is an intercultural city?" }).click();
  await expect(page).toHaveURL("/about/intercultural-city");
  await chapters.getByRole("link", { name: "Accessibility statement" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Accessibility statement");
  await open(page, "/about/nothing");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});
