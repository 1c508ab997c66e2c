import { expect, test } from "@playwright/test";
import { sample } from "./sample";
import { chip, choose, clickInColumn, holdResponses, open, results } from "./site";

test("a facet shows its number of selected values, and the other values on demand", async ({
  page,
}) => {
  await open(page, "/practices?topic=education&topic=refugees");
  const group = page.getByRole("group", { name: "Topic, results update as you choose" });
  await expect(page.locator("summary").filter({ hasText: "Topic" })).toHaveText(
    /Topic\s+2 selected/,
  );
  await expect(group.getByRole("checkbox")).toHaveCount(9);
  const more = group.getByRole("button", { name: "Show all 21 topics" });
  await expect(more).toHaveAttribute("aria-expanded", "false");
  // The sticky filters move while scrolling; a click during that would miss.
  await more.scrollIntoViewIfNeeded();
  await more.click();
  await expect(group.getByRole("checkbox")).toHaveCount(21);
  const fewer = group.getByRole("button", { name: "Show fewer" });
  await expect(fewer).toHaveAttribute("aria-expanded", "true");
  await page.getByLabel("Find a country").fill("osterr");
  await expect(page.getByRole("group", { name: "Country" }).getByRole("checkbox")).toHaveCount(0);
});

test("a value with count 0 can be selected, and undone in one step", async ({ page }) => {
  await open(page, "/practices?country=NO");
  await clickInColumn(page.getByRole("button", { name: "Show all 21 topics" }));
  const roma = page.getByRole("checkbox", { name: "Roma 0" });
  await expect(roma).toBeEnabled();
  await clickInColumn(roma);
  await expect(results(page)).toHaveText("0 practices");
  await expect(roma).toBeChecked();
  await expect(chip(page, "Topic: Roma")).toBeVisible();
  await page.getByRole("link", { name: "Without “Topic: Roma”" }).click();
  await expect(page).toHaveURL("/practices?country=NO");
});

test("values keep their order and old results stay while new ones load", async ({ page }) => {
  await open(page, "/practices");
  const names = () => page.locator("#values-topic .name").allInnerTexts();
  const order = await names();
  const release = await holdResponses(page, "**/api/v1/practices?*");
  await choose(page, "Education");
  const section = page.getByRole("main").locator("section[aria-busy]");
  await expect(section).toHaveAttribute("aria-busy", "true");
  await expect(results(page)).toHaveText(`Showing 1 to 20 of ${sample.practices} practices`);
  await expect(page.getByRole("article")).toHaveCount(20);
  release();
  await expect(section).toHaveAttribute("aria-busy", "false");
  await expect(results(page)).toHaveText(`${sample.education} practices`);
  expect(await names()).toEqual(order);
});

test("a count equals the number of results after selecting the value", async ({ page }) => {
  await open(page, "/practices?topic=education");
  await page.getByLabel("Find a country").fill("united");
  const box = page.getByRole("checkbox", { name: /^United Kingdom/ });
  const label = page.locator("label").filter({ has: box });
  const count = await label.locator(".count").innerText();
  await box.check();
  await expect(results(page)).toHaveText(`${count} practices`);
  await expect(label.locator(".count")).toHaveText(count);
});

test("changes are announced once, after a pause", async ({ page }) => {
  await open(page, "/practices");
  const announcement = page.getByRole("main").getByRole("status");
  await expect(announcement).toHaveText(`Showing 1 to 20 of ${sample.practices} practices`);
  await choose(page, "Education");
  await expect(results(page)).toHaveText(`${sample.education} practices`);
  await expect(announcement).toHaveText(`${sample.education} practices`);
});

test("a practice is prefetched on hover", async ({ page }) => {
  await open(page, "/practices?topic=roma");
  const prefetch = page.waitForRequest(/\/api\/v1\/practices\/[\w-]+$/);
  await page.getByRole("article").first().getByRole("link").hover();
  await prefetch;
  await expect(page).toHaveURL("/practices?topic=roma");
});
