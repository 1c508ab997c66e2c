import { expect, test } from "@playwright/test";
import { chip, filter, open, results } from "./list";

test("when the service does not answer, the criteria stay and a retry helps", async ({ page }) => {
  await page.route("**/api/v1/practices*", (route) => route.abort());
  await open(page, "/practices?topic=education");
  await expect(page.getByRole("alert")).toContainText("The catalogue does not answer");
  await expect(chip(page, "Topic: education")).toBeVisible();
  await page.unroute("**/api/v1/practices*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(results(page)).toHaveText("19 practices");
});

test("without a connection the message is about the connection", async ({ page, context }) => {
  await open(page, "/practices");
  await context.setOffline(true);
  await filter(page, "Education").check();
  await expect(page.getByRole("alert")).toContainText("You are offline");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(results(page)).toHaveText("19 practices");
});

test("what the service refuses is said in its own words", async ({ page }) => {
  await open(page, `/practices?q=${"a".repeat(1001)}`);
  await expect(page.getByRole("alert")).toContainText("The catalogue cannot answer this");
});
