import { expect, test } from "@playwright/test";
import { chooseFile, createDraft, signIn, token } from "./workspace";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

test("the workspace shows names instead of ids", async ({ page, baseURL }) => {
  const { id, tag, admin } = await createDraft(baseURL, "Named one");
  const texts = { fr: { title: "Nommée" } };
  const headers = { "If-Match": tag };
  await admin.patch(`/api/v1/practices/${id}`, { headers, data: { texts } });
  await signIn(page, `/desk/practices/${id}`);
  await expect(page.getByRole("button", { name: "Remove: Bradford" })).toBeVisible();
  await expect(page.getByRole("link", { name: "View published page" })).toHaveCount(0);
  const title = page.getByRole("textbox", { name: "Title", exact: true });
  await title.fill("");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await page.getByRole("alert").getByRole("link", { name: "Title (English)" }).click();
  await expect(title).toBeFocused();
  await title.fill("Named two");
  const data = { texts: { en: { title: "Theirs" } } };
  const read = await admin.get(`/api/v1/practices/${id}`);
  const after = { "If-Match": read.headers().etag ?? "" };
  await admin.patch(`/api/v1/practices/${id}`, { headers: after, data });
  await page.getByRole("button", { name: "French" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  const conflict = page.getByRole("alert").filter({ hasText: "Someone else has changed" });
  await conflict.getByRole("link", { name: "Title (English)" }).click();
  await expect(title).toHaveValue("Named two");
  await expect(title).toBeFocused();
});

test("each row of a plan has a title, and is saved or shown as skipped", async ({ page }) => {
  const key = `word-${Date.now()}`;
  const row = (topics: string) => `${key},A word of ${key},en,2019,Amadora,${topics},draft`;
  await signIn(page, "/desk/imports/new");
  const plan = page.getByRole("button", { name: "Make the plan" });
  await chooseFile(page, "words.csv", [row("Education|Roma"), row("Gardening")]);
  await plan.click();
  await expect(page.locator("#line-3")).toContainText("Religion");
  await page.reload();
  await page.getByRole("link", { name: "Plan again without the rows with errors" }).click();
  await expect(page.getByText("Choose words.csv again")).toBeVisible();
  await expect(page.getByLabel("Import all rows without errors")).toBeChecked();
  const twice = row("Education|Roma").replace(key, `${key}-2`);
  await chooseFile(page, "words.csv", [row("Education|Roma"), twice]);
  await plan.click();
  await expect(page.locator("#line-2")).toContainText(`A word of ${key}`);
  await page.locator("#line-2 summary").click();
  await expect(page.locator("#line-2 dl")).toContainText("Education | Roma");
  await page.locator("#line-3").getByRole("link", { name: "Line 2" }).click();
  await page.getByRole("button", { name: "Apply the plan" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Apply the plan" }).click();
  await page.getByRole("link", { name: "Review unpublished practices" }).click();
  await expect(page.getByRole("link", { name: `A word of ${key}` })).toBeVisible();
  await page.goto("/desk/imports");
  await expect(page.getByRole("listitem").filter({ hasText: "words.csv" }).first()).toContainText(
    "Rows written: 1 of 2",
  );
});

test("a probable duplicate is named, and an empty file is reported", async ({ page, baseURL }) => {
  const name = `Twice ${Date.now()}`;
  await createDraft(baseURL, name);
  await signIn(page, "/desk/imports/new");
  const plan = page.getByRole("button", { name: "Make the plan" });
  await chooseFile(page, "none.csv", []);
  await plan.click();
  await expect(page.getByText("There are no rows in this file")).toBeVisible();
  await page.goto("/desk/imports/new");
  await chooseFile(page, "twice.csv", [`${name},${name},en,2019,Bradford,Education,draft`]);
  await plan.click();
  await page.locator("#line-2").getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Edit: ${name}`);
});

test("empty and missing pages say so, with a link", async ({ page }) => {
  await page.goto("/desk");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toHaveText("Enter your token");
  await signIn(page, "/desk/imports/abc");
  await expect(page.getByRole("alert")).toContainText("abc");
  await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
  await page.getByRole("main").getByRole("link", { name: "Imports" }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Imports");
});

for (const locale of ["de", "fr"]) {
  test(`the edit form fits a narrow screen in ${locale}`, async ({ page }) => {
    await signIn(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}/desk/practices/new`);
    await page.locator("#field-countries").waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
}
