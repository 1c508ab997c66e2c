import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { api, choose, draft, signIn, tabTo, token } from "./desk";

// Other tests count the practices that everyone sees, at the same time and in the same service:
// all that is written here is a draft.
const rows = (key: string, topic: string, title: string) => [
  `${key}-1,A kitchen of ${key},en,since 2019,Amadora,Education,draft`,
  `${key}-2,A choir of ${key},en,2018-2020,Bradford,${topic},draft`,
  `${key}-3,${title},en,some day,Vinnitsa,Education,draft`,
];

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const plan = (page: Page) => page.getByRole("button", { name: "Make the plan" }).click();
const confirm = async (page: Page, name: string) => {
  await page.getByRole("button", { name }).click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
};

test("a token opens the desk, for this tab and until one signs out", async ({ page }) => {
  await page.goto("/desk");
  await page.getByLabel("Your token").fill("icat_nobody");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("does not take this token");
  await expect(page.getByLabel("Your token")).toBeFocused();
  await signIn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Desk");
  expect(page.url()).not.toContain(token);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByLabel("Your token")).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem("desk.session"))).toBeNull();
});

test("a messy file is planned, mended, applied and undone", async ({ page }) => {
  await signIn(page, "/desk/imports/new");
  await choose(page, "messy.csv", rows("messy", "Gardening", ""));
  await plan(page);
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("2 rows have errors");
  await expect(summary).toBeFocused();
  await expect(page.getByRole("button", { name: "Apply the plan" })).toHaveCount(0);
  await summary.getByRole("link", { name: "Line 3: topics" }).click();
  const row = page.locator("#line-3");
  await expect(row).toBeFocused();
  await expect(row).toContainText("Gardening");
  await expect(row).toContainText("Write one of the accepted values");
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download the file with what is wrong/ }).click();
  expect((await file).suggestedFilename()).toMatch(/^problems-\d+\.csv$/);

  await page.getByRole("link", { name: "Send the mended file" }).click();
  await choose(page, "mended.csv", rows("messy", "Education", "A garden of messy"));
  await plan(page);
  await expect(page.getByRole("button", { name: "3 New" })).toBeVisible();
  await expect(page.locator("#line-4")).toContainText("no year finds it");
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/^Applied on .* as revision \d+/)).toBeVisible();
  const address = page.url();

  await page.goto("/desk/review?q=messy&status=draft");
  await expect(page.getByRole("link", { name: "A kitchen of messy" })).toBeVisible();
  await page.goto(address);
  await confirm(page, "Undo this import");
  await expect(page.getByText("Everything is as it was before.")).toBeVisible();
  await page.goto("/desk/review?q=messy&status=draft");
  await expect(page.getByText("Nothing of this kind is there.")).toBeVisible();
  await page.goto("/desk/imports");
  await expect(page.getByRole("listitem").filter({ hasText: "mended.csv" }).first()).toContainText(
    "Undone",
  );
});

test("wrong rows can be left out, and what was edited since is left by an undo", async ({
  page,
  baseURL,
}) => {
  await signIn(page, "/desk/imports/new");
  await choose(page, "skip.csv", rows("skip", "Education", ""));
  await plan(page);
  await page.getByRole("button", { name: "Plan again without the wrong rows" }).click();
  await expect(page.getByRole("alert")).toContainText("They would be left out");
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/as revision/)).toBeVisible();
  const admin = await api(baseURL);
  const found = await admin.get("/api/v1/practices?q=kitchen+skip&status=draft");
  const { id } = (await found.json()).data[0];
  const read = await admin.get(`/api/v1/practices/${id}`);
  await admin.patch(`/api/v1/practices/${id}`, {
    headers: { "If-Match": read.headers().etag ?? "" },
    data: { period: "2020" },
  });
  await confirm(page, "Undo this import");
  await expect(page.getByText("1 row was left as it is:")).toBeVisible();
  await expect(
    page.getByText("skip-1 – Left as it is: someone has edited it since."),
  ).toBeVisible();
});

test("a plan that the catalogue has overtaken is made again", async ({ page, baseURL }) => {
  await signIn(page, "/desk/imports/new");
  const file = rows("moved", "Education", "A garden of moved");
  await choose(page, "first.csv", file);
  await plan(page);
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/as revision/)).toBeVisible();
  await page.goto("/desk/imports/new");
  await choose(page, "second.csv", [...file.slice(1), file[0]?.replace("2019", "2020") ?? ""]);
  await plan(page);
  await expect(page.getByRole("button", { name: "1 Changed" })).toBeVisible();
  await page.getByRole("button", { name: "1 Changed" }).click();
  await expect(page.locator("del")).toContainText("since 2019");
  await expect(page.locator("ins")).toContainText("since 2020");
  const admin = await api(baseURL);
  const found = await admin.get("/api/v1/practices?q=kitchen+moved&status=draft");
  const { id } = (await found.json()).data[0];
  const read = await admin.get(`/api/v1/practices/${id}`);
  await admin.patch(`/api/v1/practices/${id}`, {
    headers: { "If-Match": read.headers().etag ?? "" },
    data: { sourceUrl: "https://example.org/moved" },
  });
  await confirm(page, "Apply the plan");
  await expect(page.getByRole("alert")).toContainText("The catalogue has moved meanwhile");
  await page.getByRole("alert").getByRole("button", { name: "Plan again" }).click();
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/as revision/)).toBeVisible();
});

test("an import needs no mouse", async ({ page }) => {
  await page.goto("/desk/imports/new");
  await tabTo(page, page.getByLabel("Your token"));
  await page.keyboard.type(token);
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("#import-file"));
  await choose(page, "keys.csv", rows("keys", "Education", "A garden of keys"));
  await tabTo(page, page.getByRole("button", { name: "Make the plan" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("keys.csv");
  await tabTo(page, page.getByRole("button", { name: "Apply the plan" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("dialog").getByRole("button", { name: "Apply the plan" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Undo this import" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("dialog").getByRole("button", { name: "Undo this import" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Everything is as it was before.")).toBeVisible();
});

test("what is written is previewed, checked at its field and saved", async ({ page, baseURL }) => {
  const { id } = await draft(baseURL, "Preview one");
  await signIn(page, `/desk/practices/${id}`);
  const preview = page.getByRole("region", { name: "Preview" });
  await field(page, "Purpose").fill("So that all can cook.");
  await expect(preview).toContainText("So that all can cook.");
  await field(page, "Period").fill("à partir 2016");
  await expect(page.getByText("We read this as: since 2016, still running").first()).toBeVisible();
  await page.getByLabel("Cities").pressSequentially("vinnits");
  await page.getByRole("option", { name: /Vinnytsia/ }).click();
  await expect(preview.getByRole("link", { name: "Vinnytsia" })).toBeVisible();
  await field(page, "Web page").fill("nowhere");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page.getByRole("alert")).toContainText("1 thing is to be corrected");
  await page.getByRole("alert").getByRole("button", { name: "/sourceUrl" }).click();
  await expect(field(page, "Web page")).toBeFocused();
  await expect(field(page, "Web page")).toHaveAttribute("aria-invalid", "true");
  await field(page, "Web page").fill("https://example.org/one");
  await page.getByRole("button", { name: "Save and send to review" }).first().click();
  await expect(page.getByText(/^Saved as revision \d+. Status: In review/)).toBeVisible();
  await page.goto("/desk/review?q=preview");
  await expect(page.getByRole("listitem").filter({ hasText: "Preview one" })).toContainText(
    "In review",
  );
});

test("a new practice needs a title only, in any language", async ({ page }) => {
  await signIn(page, "/desk/practices/new");
  await page.getByLabel("Language it was first told in").selectOption("pt");
  await field(page, "Title").fill("Uma cozinha nova");
  await expect(field(page, "Title")).toHaveAttribute("lang", "pt");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page).toHaveURL(/\/desk\/practices\/\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Edit: Uma cozinha nova");
});

test("a session that ends keeps the work and goes on with it", async ({ page, baseURL }) => {
  const { id, admin } = await draft(baseURL, "Session one");
  const made = await admin.post("/api/v1/tokens", { data: { name: `Short ${id}`, role: "admin" } });
  const short = (await made.json()).data;
  await signIn(page, `/desk/practices/${id}`, short.secret);
  await field(page, "Impact").fill("More than before.");
  await admin.delete(`/api/v1/tokens/${short.token.id}`);
  const dialog = page.getByRole("dialog", { name: "Your sign-in has ended" });
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(dialog).toBeVisible();
  await dialog.getByLabel("Your token").fill(token);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText(/^Saved as revision/)).toBeVisible();
  await expect(field(page, "Impact")).toHaveValue("More than before.");
});

test("leaving with unsaved work warns, and the work is there again", async ({ page, baseURL }) => {
  const { id } = await draft(baseURL, "Leaving one");
  await signIn(page, `/desk/practices/${id}`);
  await field(page, "Impact").fill("Not saved.");
  const questions: string[] = [];
  page.once("dialog", (dialog) => {
    questions.push(dialog.message());
    dialog.dismiss();
  });
  await page.getByRole("link", { name: "Imports" }).click();
  expect(questions[0]).toContain("not saved");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Edit: Leaving one");
  page.once("dialog", (dialog) => {
    questions.push(dialog.type());
    dialog.accept();
  });
  await page.reload();
  expect(questions[1]).toBe("beforeunload");
  await expect(field(page, "Impact")).toHaveValue("Not saved.");
  await expect(page.getByText("Your unsaved work of before is back.").first()).toBeVisible();
});

test("two who change one practice see both versions, and nothing is lost", async ({
  page,
  baseURL,
}) => {
  const { id, tag, admin } = await draft(baseURL, "Conflict one");
  await signIn(page, `/desk/practices/${id}`);
  await field(page, "Impact").fill("Mine.");
  await admin.patch(`/api/v1/practices/${id}`, {
    headers: { "If-Match": tag },
    data: { texts: { en: { impact: "Theirs.", purpose: "Kept." } } },
  });
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  const conflict = page.getByRole("alert");
  await expect(conflict).toContainText("Mine.");
  await expect(conflict).toContainText("Theirs.");
  await conflict.getByRole("button", { name: "Put my changes on top" }).click();
  await expect(field(page, "Purpose")).toHaveValue("Kept.");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page.getByText(/^Saved as revision/)).toBeVisible();
  const now = await (await admin.get(`/api/v1/practices/${id}`)).json();
  expect(now.data.texts.en).toMatchObject({ impact: "Mine.", purpose: "Kept." });
});

for (const width of [320, 1280]) {
  test(`the desk has no violations at ${width} px`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 800 });
    const { id } = await draft(baseURL, `Axe ${width}`);
    const expectNoViolations = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled).toBeLessThanOrEqual(width);
    };
    await page.goto("/desk");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoViolations();
    await signIn(page);
    await expectNoViolations();
    for (const path of ["/desk/review", `/desk/practices/${id}`, "/desk/imports"]) {
      await page.goto(path);
      await expect(page.getByText("One moment…")).toHaveCount(0);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoViolations();
    }
    await page.goto("/desk/imports/new");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoViolations();
    await choose(page, "axe.csv", rows(`axe${width}`, "Gardening", ""));
    await plan(page);
    await expect(page.getByRole("alert")).toBeVisible();
    await expectNoViolations();
    await page.getByRole("button", { name: "1 New" }).click();
    await page.getByText(/^What is written/).click();
    await page.getByRole("button", { name: "Lay it aside" }).click();
    await expectNoViolations();
  });
}

test("the template is for everyone: explained, to download and to print", async ({ page }) => {
  await page.goto("/practices");
  await page.getByRole("link", { name: "Template to add a practice" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Template for good practices");
  const links = page.getByRole("link", { name: "CSV, with one example row" });
  const answer = await page.request.get((await links.first().getAttribute("href")) ?? "");
  expect(await answer.text()).toContain("externalId,id,title");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Impact" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "The columns of the file" })).toBeHidden();
});
