import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { localePrefix } from "./messages";
import { open } from "./site";

const phone = { width: 375, height: 740 };
const add = (page: Page) =>
  page.getByRole("main").getByRole("button", { name: /^Add to shortlist/ });
const titles = (page: Page) => page.getByRole("columnheader").getByRole("link");

test("three practices are compared in four steps on a phone", async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page, "/practices?topic=roma");
  const expected = await page.getByRole("article").getByRole("link").allTextContents();
  for (let step = 0; step < 3; step++) await add(page).first().click();
  await page.getByRole("link", { name: "Shortlist (3)" }).click();
  await expect(page).toHaveURL(/\/shortlist\?practices=\d+,\d+,\d+$/);
  await expect(titles(page)).toHaveText(expected);
  await expect(page.getByRole("rowheader", { name: "Summary" })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(phone.width);
});

test("a shortlist lasts, and its button removes as well", async ({ page }) => {
  await open(page, "/practices/together-for-stronger-communities");
  await add(page).first().click();
  await page.reload();
  await expect(page.getByRole("link", { name: "Shortlist (1)" })).toBeVisible();
  await page.getByRole("button", { name: /^Remove from shortlist Together/ }).click();
  await expect(page.getByRole("link", { name: "Shortlist (0)" })).toBeVisible();
});

test("a shared shortlist is shown, and kept on request", async ({ page }) => {
  await open(page, "/shortlist?practices=46,8");
  await expect(titles(page)).toHaveText([/^Roma inclusion/, /^The Inclusive Anchors/]);
  await expect(page.getByRole("link", { name: "Shortlist (0)" })).toBeVisible();
  await page.getByRole("button", { name: "Add all to my shortlist" }).click();
  await page.getByRole("link", { name: "Shortlist (2)" }).click();
  await page.getByRole("button", { name: /^Remove from shortlist Roma/ }).click();
  await expect(titles(page)).toHaveText([/^The Inclusive Anchors/]);
  await expect(page).toHaveURL("/shortlist?practices=8");
  await expect(page.getByRole("link", { name: "Shortlist (1)" })).toBeVisible();
});

test("the stored shortlist opens without an address", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("shortlist", "8,46"));
  await open(page, "/shortlist");
  await expect(page).toHaveURL("/shortlist?practices=8,46");
  await page.getByRole("button", { name: "Clear this list" }).click();
  await expect(page.getByRole("link", { name: "Find practices" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("a practice that is gone leaves the others", async ({ page }) => {
  await open(page, "/shortlist?practices=8,99999");
  await expect(titles(page)).toHaveCount(1);
  await expect(page.getByText("1 practice is no longer in the catalogue.")).toBeVisible();
});

test("a shortlist works without storage", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  await open(page, "/practices?topic=roma");
  await add(page).first().click();
  await expect(page.getByRole("link", { name: "Shortlist (1)" })).toBeVisible();
});

test("a shortlist is a table, and a pack in full", async ({ page, request }) => {
  await open(page, "/shortlist?practices=46,8");
  const csv = await page.getByRole("link", { name: "Download as CSV" }).getAttribute("href");
  const rows = (await (await request.get(csv ?? "")).text()).trim().split("\r\n");
  expect(rows.slice(1).map((row) => row.split(",")[0])).toEqual(["8", "46"]);
  await page.getByRole("link", { name: "Print all in full" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page.getByText("2 practices, compiled on")).toBeVisible();
  await page.getByRole("link", { name: "Back to the shortlist" }).click();
  await expect(titles(page)).toHaveCount(2);
});

test("whom to contact about a practice takes two steps on a phone", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.route("**/api/v1/practices/together*", async (route) => {
    const { data, ...rest } = await (await route.fetch()).json();
    const contact = { organisation: "Stronger Communities team", email: "team@example.org" };
    await route.fulfill({ json: { ...rest, data: { ...data, contact } } });
  });
  await open(page, "/practices/together-for-stronger-communities");
  await page.getByRole("link", { name: "Contact" }).click();
  await expect(page.getByRole("link", { name: "team@example.org" })).toBeInViewport();
});

test("a practice without a contact names the network to ask", async ({ page }) => {
  await open(page, "/practices/together-for-stronger-communities");
  const contact = page.getByRole("region", { name: "Contact" });
  await expect(contact.getByRole("link").first()).toHaveAttribute("href", /^https?:|\/networks\//);
});

test("shortlists have no violations", async ({ page }) => {
  test.slow();
  for (const locale of ["en", "ar"])
    for (const path of ["/shortlist", "/shortlist?practices=46,8,1,2"]) {
      await open(page, localePrefix(locale) + path);
      await expectAccessible(page, locale);
    }
});
