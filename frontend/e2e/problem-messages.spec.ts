import { expect, test } from "@playwright/test";
import { translatorOf } from "./messages";
import { chooseFile, csvRows, signIn, token } from "./workspace";

test("problems of a search are translated", async ({ page }) => {
  await page.goto(`/fr/practices?q=${"x".repeat(2000)}`);
  const panel = page.getByRole("alert");
  await expect(panel).toContainText("q: C’est trop long (At most 1000 characters)");
  await expect(panel.locator("[lang=en]")).toHaveText("At most 1000 characters");
});

test("problems of a file are translated", async ({ page }) => {
  test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");
  await signIn(page);
  await page.goto("/fr/desk/imports/new");
  await chooseFile(page, "faux.csv", csvRows("faux", "Gardening", "Un jardin"));
  await page.getByRole("button", { name: translatorOf("fr")("import.submit") }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Ligne 3 : topics – Ce thème n’existe pas dans le catalogue");
  await expect(page.getByRole("main").locator("[lang=en]")).toHaveCount(0);
});
