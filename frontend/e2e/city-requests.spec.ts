import { expect, test } from "@playwright/test";
import { chooseFile, csvRows, deleteRecords, issueToken, signIn, token } from "./workspace";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

test("a missing city is asked for, created, and found by the waiting import", async ({
  page,
  baseURL,
}) => {
  const form = { name: "Asker of cities", role: "coordinator", networks: ["reci"] };
  const secret = await issueToken(baseURL, form);
  await signIn(page, "/desk/imports/new", secret);
  const rows = csvRows("asking", "Education", "").slice(0, 1);
  const missing = rows.map((row) => row.replace("Amadora", "Valdetestos del Sur"));
  await chooseFile(page, "asking.csv", missing);
  await page.getByRole("button", { name: "Make the plan" }).click();
  await page.getByRole("link", { name: "Ask for Valdetestos del Sur" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Valdetestos del Sur");
  await page.getByLabel("Name", { exact: true }).fill("Valdetestos");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Country");
  await page.getByLabel("Country").selectOption("ES");
  await page.getByLabel("Comment").fill("A member since May.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const request = page.getByRole("listitem").filter({ hasText: "Valdetestos, Spain" });
  await expect(request).toContainText("Open");
  await expect(request.getByRole("link", { name: "Create this city" })).toHaveCount(0);

  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn(page, "/desk/city-requests");
  await expect(request).toContainText("Asker of cities");
  await request.getByRole("link", { name: "Create this city" }).click();
  await expect(page.getByLabel("Other names")).toHaveValue("Valdetestos del Sur");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(request).toContainText("Added");

  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn(page, "/desk/imports", secret);
  await page.getByRole("link", { name: /asking\.csv/ }).click();
  await expect(page.getByText("Valdetestos del Sur is in the directory now.")).toBeVisible();
  const row = page.locator("#line-2");
  await row.getByRole("button", { name: "Plan again" }).click();
  await expect(page.getByText("The catalogue has no such city")).toHaveCount(0);

  await deleteRecords(baseURL, "cities/es-valdetestos");
});
