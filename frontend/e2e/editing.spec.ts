import { expect, type Page, test } from "@playwright/test";
import { confirm, createDraft, signIn, token } from "./workspace";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

test("edits are previewed, validated and saved", async ({ page, baseURL }) => {
  const { id } = await createDraft(baseURL, "Preview one");
  await signIn(page, `/desk/practices/${id}`);
  const preview = page.getByRole("region", { name: "Preview" });
  await field(page, "Purpose").fill("So that all can cook.");
  await expect(preview).toContainText("So that all can cook.");
  await field(page, "Period").fill("à partir 2016");
  await expect(page.getByText("We read this as: since 2016, still running").first()).toBeVisible();
  await page.getByLabel("Cities").pressSequentially("vinnits");
  await page.getByRole("option", { name: /Vinnytsia/ }).click();
  await expect(preview.getByRole("link", { name: "Vinnytsia" })).toBeVisible();
  await field(page, "Source").fill("nowhere");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page.getByRole("alert")).toContainText("1 error to correct");
  await page.getByRole("alert").getByRole("link", { name: "Source" }).click();
  await expect(field(page, "Source")).toBeFocused();
  await expect(field(page, "Source")).toHaveAttribute("aria-invalid", "true");
  await field(page, "Source").fill("https://example.org/one");
  await page.getByRole("button", { name: "Save and send for review" }).first().click();
  await expect(page.getByText(/^Saved as revision \d+. Status: In review/).first()).toBeVisible();
  await page.goto("/desk/review?q=preview");
  await expect(page.getByRole("listitem").filter({ hasText: "Preview one" })).toContainText(
    "In review",
  );
});

test("many practices are edited at once, and the edit is undone", async ({ page, baseURL }) => {
  await createDraft(baseURL, "Bulk one");
  await createDraft(baseURL, "Bulk two");
  await signIn(page, "/desk/bulk-edit?q=bulk");
  await page.getByLabel("Practices with the status").selectOption("draft");
  await expect(page.locator("p.panel")).toContainText("2 practices · Text: bulk");
  await page.getByRole("button", { name: "Plan the change" }).click();
  await expect(page.getByRole("alert")).toHaveText("Choose at least one change");
  await page.getByText("Add topics").first().click();
  await page.getByRole("checkbox", { name: "Refugees" }).check();
  await page.getByRole("button", { name: "Plan the change" }).click();
  await expect(page).toHaveURL(/\/desk\/imports\/\d+$/);
  await expect(page.getByText("Bulk one").first()).toBeVisible();
  await confirm(page, "Apply the plan");
  await expect(page.getByText(/^Applied on/)).toBeVisible();
  await confirm(page, "Undo this import");
  await expect(page.getByText(/^Undone on/)).toBeVisible();
});

test("a new practice needs a title only, in any language", async ({ page }) => {
  await signIn(page, "/desk/practices/new");
  await page.getByLabel("Original language").selectOption("pt");
  await field(page, "Title").fill("Uma cozinha nova");
  await expect(field(page, "Title")).toHaveAttribute("lang", "pt");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page).toHaveURL(/\/desk\/practices\/\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Edit: Uma cozinha nova");
});

test("the language of a new text is taken from the text, and asked about later", async ({
  page,
}) => {
  const portuguese =
    "Os vizinhos de várias origens cozinham juntos uma vez por mês, na cozinha da escola, com a ajuda da câmara e das associações do bairro. Cada um traz uma receita da sua terra e ensina-a aos outros, para que todos se conheçam melhor e não tenham medo uns dos outros.";
  await signIn(page, "/desk/practices/new");
  await field(page, "Title").fill("Cozinha da escola");
  await field(page, "Purpose").fill(portuguese);
  await expect(page.getByText("The text is in Portuguese, as we read it.")).toBeVisible();
  await expect(page.getByLabel("Original language")).toHaveValue("pt");
  await expect(field(page, "Purpose")).toHaveValue(portuguese);
  await page.getByLabel("Original language").selectOption("es");
  await expect(page.getByText("This text seems to be in Portuguese. Is it?")).toBeVisible();
  await page.getByRole("button", { name: "Yes: Portuguese" }).click();
  await expect(page.getByLabel("Original language")).toHaveValue("pt");
  await expect(page.getByText("This text seems to be in")).toHaveCount(0);
  page.once("dialog", (dialog) => dialog.accept());
});

test("a translation is written beside the original", async ({ page, baseURL }) => {
  const { id } = await createDraft(baseURL, "Original one");
  await signIn(page, `/desk/practices/${id}`);
  const form = page.locator("form.workspace-form");
  await expect(form.getByText("Much.", { exact: true })).toHaveCount(0);
  await page.getByLabel("Add a translation into").selectOption("fr");
  await page.getByRole("button", { name: "Add", exact: true }).first().click();
  const original = form.getByText("Much.", { exact: true });
  await expect(original).toHaveAttribute("lang", "en");
  await expect(field(page, "Title")).toHaveAttribute("lang", "fr");
  await page.getByRole("button", { name: /^English/ }).click();
  await expect(original).toHaveCount(0);
});

test("an expired session keeps the work and continues after sign-in", async ({ page, baseURL }) => {
  const { id, admin } = await createDraft(baseURL, "Session one");
  const made = await admin.post("/api/v1/tokens", { data: { name: `Short ${id}`, role: "admin" } });
  const short = (await made.json()).data;
  await signIn(page, `/desk/practices/${id}`, short.secret);
  const validated = page.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes("More than before.")),
  );
  await field(page, "Impact").fill("More than before.");
  // Validation with a revoked token would open the dialog before Save does.
  await validated;
  await admin.delete(`/api/v1/tokens/${short.token.id}`);
  const dialog = page.getByRole("dialog", { name: "Your sign-in has ended" });
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(dialog).toBeVisible();
  await dialog.getByLabel("Your token").fill(token);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText(/^Saved as revision/).first()).toBeVisible();
  await expect(field(page, "Impact")).toHaveValue("More than before.");
});

test("leaving with unsaved work asks first, and the work is restored", async ({
  page,
  baseURL,
}) => {
  const { id } = await createDraft(baseURL, "Leaving one");
  await signIn(page, `/desk/practices/${id}`);
  await field(page, "Impact").fill("Not saved.");
  const questions: string[] = [];
  page.once("dialog", (dialog) => {
    questions.push(dialog.message());
    dialog.dismiss();
  });
  await page.getByRole("link", { name: "Imports" }).click();
  await expect.poll(() => questions[0]).toContain("unsaved changes");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Edit: Leaving one");
  page.once("dialog", (dialog) => {
    questions.push(dialog.type());
    dialog.accept();
  });
  await page.reload();
  expect(questions[1]).toBe("beforeunload");
  await expect(field(page, "Impact")).toHaveValue("Not saved.");
  await expect(page.getByText("Your unsaved changes were restored.").first()).toBeVisible();
});

test("an edit conflict shows both versions and loses nothing", async ({ page, baseURL }) => {
  const { id, tag, admin } = await createDraft(baseURL, "Conflict one");
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
  await conflict.getByRole("button", { name: "Keep my changes" }).click();
  await expect(field(page, "Purpose")).toHaveValue("Kept.");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page.getByText(/^Saved as revision/).first()).toBeVisible();
  const now = await (await admin.get(`/api/v1/practices/${id}`)).json();
  expect(now.data.texts.en).toMatchObject({ impact: "Mine.", purpose: "Kept." });
});
