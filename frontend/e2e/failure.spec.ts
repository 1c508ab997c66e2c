import { expect, test } from "@playwright/test";
import { chip, choose, mockPractice, open, practicePath, results } from "./site";

test("after a failure the criteria stay, and a retry works", async ({ page }) => {
  await page.route("**/api/v1/practices*", (route) => route.abort());
  await open(page, "/practices?topic=education");
  await expect(page.getByRole("alert")).toContainText("The catalogue is not responding");
  await expect(chip(page, "Topic: education")).toBeVisible();
  await page.unroute("**/api/v1/practices*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(results(page)).toHaveText("19 practices");
});

test("offline, the message is about the connection", async ({ page, context }) => {
  await open(page, "/practices");
  // The words of failures arrive with the footer, after the content.
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await context.setOffline(true);
  await choose(page, "Education");
  await expect(page.getByRole("alert")).toContainText("You are offline");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(results(page)).toHaveText("19 practices");
});

test("a refused request says so", async ({ page }) => {
  await open(page, `/practices?q=${"a".repeat(1001)}`);
  await expect(page.getByRole("alert")).toContainText("The catalogue cannot answer this");
});

test("a broken page says so, can be reloaded, and is left by a link", async ({ page }) => {
  await mockPractice(page, () => ({ cities: null }));
  const heading = page.getByRole("heading", { level: 1 });
  await open(page, practicePath);
  await expect(heading).toHaveText("This page does not work");
  await page.getByRole("link", { name: "Topics" }).first().click();
  await expect(heading).toHaveText("Topics");
  await page.goBack();
  await expect(heading).toHaveText("This page does not work");
  await page.unroute("**/api/v1/practices/together*");
  await page.getByRole("link", { name: "Reload this page" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Purpose" })).toBeVisible();
});
