import { expect, type Page, test } from "@playwright/test";
import { chooseFile, createDraft, csvRows, signIn, token } from "./workspace";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

test("an unreadable file shows one error, in view", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await signIn(page, "/desk/imports/new");
  for (const [name, content, why] of [
    ["empty.csv", [], "There is nothing in the file"],
    ["photo.jpg", [0xff, 0xd8, 0xff, 0xe0, ...Array(99).fill(0)], "This is none of CSV"],
  ] as const) {
    const file = { name, mimeType: "", buffer: Buffer.from(content) };
    await page.locator("#import-file").setInputFiles(file);
    await page.getByRole("button", { name: "Make the plan" }).click();
    const panel = page.getByRole("alert");
    await expect(panel.getByText(why)).toHaveCount(1);
    await expect(panel).toBeFocused();
    await expect(panel.getByRole("heading")).toBeInViewport();
  }
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const title = (page: Page) => page.getByRole("textbox", { name: "Title", exact: true });

test("signing in or out moves focus to the heading", async ({ page }) => {
  for (const path of ["/desk", "/desk/imports/new", "/desk/review"]) {
    await signIn(page, path);
    await expect(heading(page)).toBeFocused();
    await button(page, "Sign out").click();
    await expect(heading(page)).toHaveText("Sign in to the workspace");
    await expect(heading(page)).toBeFocused();
  }
});

test("stopping an upload returns focus to the button", async ({ page }) => {
  await signIn(page, "/desk/imports/new");
  await chooseFile(page, "stopped.csv", csvRows("stopped", "Education", "A garden"));
  await page.route("**/api/v1/imports?*", () => {});
  await button(page, "Make the plan").click();
  await expect(button(page, "Make the plan")).toBeFocused();
  await button(page, "Stop sending").click();
  await expect(button(page, "Make the plan")).toBeFocused();
});

test("a retry moves focus to the heading", async ({ page }) => {
  await page.route("**/api/v1/imports?*", (route) => route.fulfill({ status: 500, body: "{}" }));
  await signIn(page, "/desk/imports");
  await expect(page.getByRole("alert")).toBeFocused();
  await page.unroute("**/api/v1/imports?*");
  await button(page, "Try again").click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
});

test("saving keeps the focus, or moves it nearby", async ({ page, baseURL }) => {
  const { id } = await createDraft(baseURL, "Focus one");
  await signIn(page, `/desk/practices/${id}`);
  await title(page).fill("Focus one more");
  await button(page, "Save").last().click();
  await expect(page.getByText(/^Saved as revision/).last()).toBeInViewport();
  await expect(button(page, "Save").last()).toBeFocused();
  await button(page, "Save and send for review").first().click();
  await expect(page.getByText("Status: In review.").first()).toBeVisible();
  await expect(button(page, "Save").first()).toBeFocused();
  await page.getByLabel("Add a translation into").selectOption("fr");
  await button(page, "Add").first().click();
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveAttribute("lang", "fr");
  await page.getByRole("button", { name: "Remove the text in French" }).click();
  await expect(page.getByRole("button", { name: /^English/ })).toBeFocused();
});

test("each failed save moves focus to the errors", async ({ page, baseURL }) => {
  const { id } = await createDraft(baseURL, "Refused one");
  await signIn(page, `/desk/practices/${id}`);
  for (const wrong of ["nowhere", "nowhere else"]) {
    await page.getByRole("textbox", { name: "Source" }).fill(wrong);
    await button(page, "Save").last().click();
    await expect(page.getByRole("alert")).toContainText(wrong);
    await expect(page.getByRole("alert")).toBeFocused();
  }
});

test("a new practice shows that it was saved, and a sign-in returns to the field", async ({
  page,
  baseURL,
}) => {
  const { id, admin } = await createDraft(baseURL, "Ended one");
  const made = await admin.post("/api/v1/tokens", { data: { name: `Ended ${id}`, role: "admin" } });
  const short = (await made.json()).data;
  await signIn(page, "/desk/practices/new", short.secret);
  await title(page).fill("Ended one, again");
  await button(page, "Save").first().click();
  await expect(page).toHaveURL(/\/practices\/\d+$/);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(/^Saved as revision/).first()).toBeVisible();
  await admin.delete(`/api/v1/tokens/${short.token.id}`);
  await title(page).fill("Ended two");
  const dialog = page.getByRole("dialog", { name: "Your sign-in has ended" });
  await dialog.getByLabel("Your token").fill(token);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(title(page)).toBeFocused();
  await button(page, "Save").first().click();
  await expect(page.getByText(/^Saved as revision/).first()).toBeVisible();
});

test("a focused row shows its start on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, "/desk/imports/new");
  await chooseFile(page, "tall.csv", csvRows("tall", "Gardening", ""));
  await button(page, "Make the plan").click();
  await page.getByRole("alert").getByRole("link", { name: "Line 3: topics" }).click();
  await expect(page.locator("#line-3")).toBeFocused();
  await expect(page.locator("#line-3 h3")).toBeInViewport();
});
