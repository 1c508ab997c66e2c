import { expect, type Locator, type Page, test } from "@playwright/test";
import { filter, open, results, searchField } from "./site";
import { createDraft, csvFile, csvRows, signIn, token } from "./workspace";

/** Presses Tab until an element has focus. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 90; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

/** Tabs to a link or button and presses a key. */
async function follow(page: Page, target: Locator, key = "Enter") {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("keyboard: a practice is found, read, cited and left", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, searchField(page));
  await page.keyboard.type("school");
  await page.keyboard.press("Enter");
  await expect(results(page)).toContainText("for “school”");

  await follow(page, filter(page, "Education"), "Space");
  await expect(page).toHaveURL("/practices?q=school&topic=education");
  await expect(filter(page, "Education")).toBeFocused();

  const first = page.getByRole("article").first().getByRole("link");
  await expect(first).toBeVisible();
  const title = await first.innerText();
  await follow(page, first);
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();

  await follow(page, page.getByRole("button", { name: "Copy the citation" }));
  await expect(page.getByRole("region", { name: "Cite" }).getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(title);

  await page.goBack();
  await expect(results(page)).toContainText("for “school”");
  await expect(first).toBeFocused();
});

test("keyboard: a city is found and its practice opened", async ({ page }) => {
  await open(page, "/");
  await follow(page, page.getByRole("navigation").getByRole("link", { name: "Cities" }));
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.type("vinnitsa");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/cities?q=vinnitsa");
  await follow(page, page.getByRole("link", { name: "Vinnytsia" }));
  await expect(heading(page)).toContainText("Vinnytsia");
  await expect(heading(page)).toBeFocused();
  const practice = page.getByRole("article").getByRole("article").first().getByRole("link").first();
  const title = await practice.innerText();
  await follow(page, practice);
  await expect(heading(page)).toHaveText(title);
});

test("keyboard: a network is shown as of a day and by year", async ({ page }) => {
  await open(page, "/");
  await follow(page, page.getByRole("navigation").getByRole("link", { name: "Networks" }));
  await follow(page, page.getByRole("link", { name: "Città del Dialogo" }));
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByLabel("Show members on"));
  // The same digits in any order of day and month.
  await page.keyboard.type("12122012");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/networks/citta-del-dialogo?asOf=2012-12-12");
  await expect(page.locator("#members")).toContainText("on 12 December 2012");
  await tabTo(page, page.getByRole("slider"));
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL("/networks/citta-del-dialogo?asOf=2011-12-31");
  await expect(page.getByRole("slider")).toBeFocused();
});

test.describe("in the workspace", () => {
  test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

  test("keyboard: a file is imported and undone", async ({ page }) => {
    await open(page, "/desk");
    await tabTo(page, page.getByLabel("Your token"));
    await page.keyboard.type(token);
    await page.keyboard.press("Enter");
    await follow(page, page.getByRole("main").getByRole("link", { name: "Import a file" }));
    await expect(heading(page)).toHaveText("Import a file");
    const fileChooser = page.waitForEvent("filechooser");
    await follow(page, page.locator("#import-file"));
    await (await fileChooser).setFiles(
      csvFile("keys.csv", csvRows("keys", "Education", "A garden of keys")),
    );
    await follow(page, page.getByRole("button", { name: "Make the plan" }));
    await expect(heading(page)).toContainText("keys.csv");
    for (const name of ["Apply the plan", "Undo this import"]) {
      await follow(page, page.getByRole("button", { name }));
      await follow(page, page.getByRole("dialog").getByRole("button", { name }));
    }
    await expect(page.getByText("Everything is as it was before.")).toBeVisible();
  });

  test("keyboard: a practice is found, edited and saved", async ({ page, baseURL }) => {
    await createDraft(baseURL, "Typewriter one");
    await signIn(page);
    await follow(page, page.getByRole("link", { name: "Practices in progress" }).first());
    await tabTo(page, page.getByLabel("Containing"));
    await page.keyboard.type("typewriter");
    await page.keyboard.press("Enter");
    await follow(page, page.getByRole("link", { name: "Typewriter one" }));
    await expect(heading(page)).toHaveText("Edit: Typewriter one");
    await tabTo(page, page.getByRole("textbox", { name: "Purpose", exact: true }));
    await page.keyboard.type("So that all can type.");
    await follow(page, page.getByRole("button", { name: "Save", exact: true }).last());
    await expect(page.getByText(/^Saved as revision/).first()).toBeVisible();
  });
});

test("focus is visible", async ({ page }) => {
  await open(page, "/practices");
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineWidth,
    );
    expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
  }
});
