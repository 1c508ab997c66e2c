import { expect, type Page, test } from "@playwright/test";
import { adminApi, chooseFile, confirm, csvRows, signIn, token } from "./workspace";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

const plan = (page: Page) => page.getByRole("button", { name: "Make the plan" }).click();

test("a token opens the workspace in this tab, until sign-out", async ({ page }) => {
  await page.goto("/desk");
  await page.getByLabel("Your token").fill("icat_nobody");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("Token not recognised");
  await expect(page.getByLabel("Your token")).toBeFocused();
  await signIn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Workspace");
  expect(page.url()).not.toContain(token);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByLabel("Your token")).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem("desk.session"))).toBeNull();
});

test("a token may be pasted", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/desk");
  const field = page.getByLabel("Your token");
  await field.focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), token);
  await page.keyboard.press("Control+V");
  await expect(field).toHaveValue(token);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
});

test("a file with errors is planned, corrected, applied and undone", async ({ page }) => {
  await signIn(page, "/desk/imports/new");
  await chooseFile(page, "messy.csv", csvRows("messy", "Gardening", ""));
  await plan(page);
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("2 rows have errors");
  await expect(summary).toBeFocused();
  await expect(page.getByRole("button", { name: "Apply the plan" })).toHaveCount(0);
  await summary.getByRole("link", { name: "Line 3: topics" }).click();
  const row = page.locator("#line-3");
  await expect(row).toBeFocused();
  await expect(row).toContainText("Gardening");
  await expect(row).toContainText("Use one of the accepted values");
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download the file with the errors/ }).click();
  expect((await file).suggestedFilename()).toMatch(/^problems-\d+\.csv$/);

  await page.getByRole("link", { name: "Send the corrected file" }).click();
  await chooseFile(page, "corrected.csv", csvRows("messy", "Education", "A garden of messy"));
  await plan(page);
  await expect(page.getByRole("button", { name: "3 New" })).toBeVisible();
  await expect(page.locator("#line-4")).toContainText("a search by year will not find it");
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/^Applied on .* as revision \d+/)).toBeVisible();
  const address = page.url();

  await page.goto("/desk/review?q=messy&status=draft");
  await expect(page.getByRole("link", { name: "A kitchen of messy" })).toBeVisible();
  await page.goto(address);
  await confirm(page, "Undo this import");
  await expect(page.getByText("Everything is as it was before.")).toBeVisible();
  await page.goto("/desk/review?q=messy&status=draft");
  await expect(page.getByText("No practices found.")).toBeVisible();
  await page.goto("/desk/imports");
  await expect(
    page.getByRole("listitem").filter({ hasText: "corrected.csv" }).first(),
  ).toContainText("Undone");
});

test("a spreadsheet with its own headings is understood, and mended in place", async ({ page }) => {
  await signIn(page, "/desk/imports/new");
  const rows = [
    "Boas práticas de 2024;;;",
    "Nome do projeto;Concelho;Notas;Estado",
    "Sopa de todos;Atlantis;Porque sim;draft",
    "Pão de todos;Loures, Oeiras;Porque não;draft",
    "Total;2;;",
  ];
  const buffer = Buffer.from(rows.join("\n"));
  await page
    .locator("#import-file")
    .setInputFiles({ name: "own.csv", mimeType: "text/csv", buffer });
  await page.getByLabel("Language of rows without one").fill("pt");
  await page.getByLabel("Where these rows come from").fill("own-headings");
  await plan(page);

  const column = page.getByLabel("Notas");
  await expect(column).toHaveValue("");
  await expect(page.getByLabel("Nome do projeto")).toHaveValue("title");
  await expect(page.getByText("1 Not a record")).toBeVisible();
  await column.selectOption("rationale");
  await page.getByRole("button", { name: "Plan again with these columns" }).click();
  await expect(page.getByText("Chosen by you.")).toHaveCount(1);

  const cell = page.locator("#line-3").getByLabel("cities on line 3");
  await expect(cell).toHaveValue("Atlantis");
  await cell.fill("Bradford");
  await page.locator("#line-3").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "2 New" })).toBeVisible();
  await expect(page.getByRole("button", { name: "0 With errors" })).toBeVisible();
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/as revision/)).toBeVisible();
  await confirm(page, "Undo this import");
  await expect(page.getByText("Everything is as it was before.")).toBeVisible();
});

test("practices that a file no longer lists are archived, and come back with an undo", async ({
  page,
}) => {
  test.slow();
  const send = async (name: string, rows: string[], key: string) => {
    await page.goto("/desk/imports/new");
    await chooseFile(page, name, rows);
    await page.getByLabel("Archive practices that are no longer in the file").check();
    await page.getByLabel("Where these rows come from").fill(key);
    await plan(page);
  };
  const rows = csvRows("walks", "Education", "A walk of walks");
  await signIn(page, "/desk/imports/new");
  await chooseFile(page, "walks.csv", rows);
  await page.getByLabel("Archive practices that are no longer in the file").check();
  await plan(page);
  await expect(page.getByRole("alert")).toContainText("Say where these rows come from");
  await expect(page.getByLabel("Where these rows come from")).toBeFocused();
  await page.getByLabel("Where these rows come from").fill("e2e-walks");
  await plan(page);
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/as revision/)).toBeVisible();

  await send("shorter.csv", rows.slice(0, 2), "e2e-walks");
  await page.getByRole("button", { name: "1 Archived" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Not in the file" });
  await expect(row).toContainText("A walk of walks");
  await expect(row).toContainText("Archived");
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/as revision/)).toBeVisible();
  await page.goto("/desk/review?q=walks&status=archived");
  await expect(page.getByRole("link", { name: "A walk of walks" })).toBeVisible();
  await page.goBack();
  await confirm(page, "Undo this import");
  await expect(page.getByText("Everything is as it was before.")).toBeVisible();

  await send("other.csv", csvRows("others", "Education", "A walk of others"), "e2e-walks");
  await expect(page.getByText("No practice is archived, since the file lists none")).toBeVisible();
});

test("an address is fetched, and refused with a reason", async ({ page }) => {
  await signIn(page, "/desk/imports/new");
  const address = page.getByLabel("Or the address of the file");
  await plan(page);
  await expect(page.getByRole("alert")).toContainText("Choose a file");
  await address.fill("https://127.0.0.1/walks.csv");
  await plan(page);
  await expect(page.getByText("This is not an address such as https://example.org")).toBeVisible();
  await chooseFile(page, "walks.csv", csvRows("walks", "Education", "A walk"));
  await plan(page);
  await expect(page.getByText("Choose a file or give an address, not both")).toBeVisible();
});

test("a file can be dropped; an upload can be stopped, and leaving asks first", async ({
  page,
}) => {
  await signIn(page, "/desk/imports/new");
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["title,status\nA kitchen,draft"], "dropped.csv"));
    return data;
  });
  await page.locator(".drop-zone").dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByText("dropped.csv")).toBeVisible();
  await page.route("**/api/v1/imports?*", () => {});
  await plan(page);
  await expect(page.getByRole("progressbar", { name: "Progress" })).toBeVisible();
  const question = page.waitForEvent("dialog");
  const leaving = page.getByRole("link", { name: "Imports" }).click();
  expect((await question).message()).toContain("still being sent");
  await (await question).dismiss();
  await leaving;
  await page.getByRole("button", { name: "Stop sending" }).click();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Make the plan" })).toBeVisible();
  await expect(page.getByText("dropped.csv")).toBeVisible();
});

test("rows with errors can be skipped, and an undo skips edited records", async ({
  page,
  baseURL,
}) => {
  await signIn(page, "/desk/imports/new");
  await chooseFile(page, "skip.csv", csvRows("skip", "Education", ""));
  await plan(page);
  await page.getByRole("button", { name: "Plan again without the rows with errors" }).click();
  await expect(page.getByRole("alert")).toContainText("They will be skipped");
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/as revision/)).toBeVisible();
  const admin = await adminApi(baseURL);
  const found = await admin.get("/api/v1/practices?q=kitchen+skip&status=draft");
  const { id } = (await found.json()).data[0];
  const read = await admin.get(`/api/v1/practices/${id}`);
  await admin.patch(`/api/v1/practices/${id}`, {
    headers: { "If-Match": read.headers().etag ?? "" },
    data: { period: "2020" },
  });
  await confirm(page, "Undo this import");
  await expect(page.getByText("1 row was not undone:")).toBeVisible();
  await expect(page.getByText("skip-1 – Not undone: someone has edited it since.")).toBeVisible();
});

test("a stale plan is made again", async ({ page, baseURL }) => {
  await signIn(page, "/desk/imports/new");
  const file = csvRows("moved", "Education", "A garden of moved");
  await chooseFile(page, "first.csv", file);
  await plan(page);
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/as revision/)).toBeVisible();
  await page.goto("/desk/imports/new");
  await chooseFile(page, "second.csv", [...file.slice(1), file[0]?.replace("2019", "2020") ?? ""]);
  await plan(page);
  await expect(page.getByRole("button", { name: "1 Changed" })).toBeVisible();
  await page.getByRole("button", { name: "1 Changed" }).click();
  await expect(page.locator("del")).toContainText("since 2019");
  await expect(page.locator("ins")).toContainText("since 2020");
  const admin = await adminApi(baseURL);
  const found = await admin.get("/api/v1/practices?q=kitchen+moved&status=draft");
  const { id } = (await found.json()).data[0];
  const read = await admin.get(`/api/v1/practices/${id}`);
  await admin.patch(`/api/v1/practices/${id}`, {
    headers: { "If-Match": read.headers().etag ?? "" },
    data: { sourceUrl: "https://example.org/moved" },
  });
  await confirm(page, "Apply the plan");
  await expect(page.getByRole("alert")).toContainText(
    "The catalogue has changed since the plan was made",
  );
  await page.getByRole("alert").getByRole("button", { name: "Plan again" }).click();
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/as revision/)).toBeVisible();
});

test("the template is for everyone: explained, to download and to print", async ({ page }) => {
  await page.goto("/practices");
  await page.getByRole("link", { name: "Template for adding a practice" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Template for good practices");
  const file = page.getByRole("link", { name: "practices.csv" });
  const answer = await page.request.get((await file.getAttribute("href")) ?? "");
  expect(await answer.text()).toContain("External ID,Catalogue ID,Title");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Impact" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Columns" })).toBeHidden();
});
