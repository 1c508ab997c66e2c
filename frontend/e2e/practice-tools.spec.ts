import { expect, type Page, test } from "@playwright/test";
import { mockArabicTranslation, open, practicePath } from "./site";

const fontSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test("a practice can be cited, in words and for reference managers", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, practicePath);
  const cite = page.getByRole("region", { name: "Cite this practice" });
  await expect(cite).toContainText(
    /Together for Stronger Communities \(\d{4}\)\. Intercultural Catalogue/,
  );
  await cite.getByRole("button", { name: "Copy the citation" }).click();
  await expect(cite.getByText("Copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Together.* \(\d{4}\)\. .* \S+\/practices\/1$/);
  for (const [name, content] of [
    ["BibTeX", "@online{"],
    ["RIS", "TY  - "],
    ["CSL-JSON", "container-title"],
  ] as const) {
    const href = await cite.getByRole("link", { name, exact: true }).getAttribute("href");
    expect(await (await page.request.get(href ?? "")).text()).toContain(content);
  }
});

test("the permalink opens the practice", async ({ page }) => {
  await open(page, practicePath);
  const address = await page.getByLabel("Permanent link").inputValue();
  expect(address).toMatch(/\/practices\/1$/);
  await open(page, `${address}?lang=en`);
  await expect(page).toHaveURL(`${practicePath}?lang=en`);
});

test("the share button calls the device's share dialog", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => document.body.setAttribute("data-shared", data?.url ?? "");
  });
  await open(page, practicePath);
  await page.getByRole("button", { name: "Share …" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-shared", /\/practices\/1$/);
});

test("the text size is stored, and applied before the first paint", async ({ page }) => {
  await open(page, practicePath);
  await page.getByRole("button", { name: "Larger text" }).click();
  await page.getByRole("button", { name: "Larger text" }).click();
  await expect(page.getByText("150 %")).toBeVisible();
  expect(await fontSize(page)).toBe(24);
  await page.route("**/_app/**", (route) => route.abort());
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("style", "--text-size: 150%;");
});

test("at 200 % text size nothing overflows on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => localStorage.setItem("text-size", "200"));
  await open(page, practicePath);
  await expect(page.getByText("200 %")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await fontSize(page)).toBe(32);
  await open(page, "/practices?topic=education");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("at 200 % text size a wide window has one column", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("text-size", "200"));
  await open(page, "/practices?topic=education");
  await expect(page.getByRole("button", { name: /^Filters/ })).toBeVisible();
  const [list, card] = [page.getByRole("main"), page.getByRole("article").first()];
  const widthOf = async (one: typeof list) => (await one.boundingBox())?.width ?? 0;
  expect(await widthOf(card)).toBeGreaterThan(0.8 * (await widthOf(list)));
});

test("with WCAG text spacing nothing is cut off or overflows", async ({ page }) => {
  // The spacing of WCAG 2.2, 1.4.12.
  const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`;
  await page.setViewportSize({ width: 320, height: 740 });
  for (const address of [practicePath, "/practices", "/cities/ua-vinnytsia", "/insights"]) {
    await open(page, address);
    const { wide, cut } = await page.evaluate((spacing) => {
      // Adopted stylesheets, like user styles, are not blocked by the Content Security Policy.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(spacing);
      document.adoptedStyleSheets.push(sheet);
      return {
        wide: document.documentElement.scrollWidth,
        cut: [...document.querySelectorAll<HTMLElement>("main *")]
          .filter(
            ({ scrollHeight, clientHeight }) => clientHeight > 1 && scrollHeight > clientHeight + 1,
          )
          .filter((one) => getComputedStyle(one).overflowY === "hidden")
          .map((one) => one.outerHTML.slice(0, 80)),
      };
    }, spacing);
    expect([address, wide <= 320, cut]).toEqual([address, true, []]);
  }
});

test("the history is loaded on demand, field by field", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/history")) requests.push(request.url());
  });
  await open(page, practicePath);
  const history = page.getByRole("region", { name: "History of this record" });
  await expect(history).toBeVisible();
  expect(requests).toHaveLength(0);
  await history.getByText("Show changes").click();
  await expect(history.getByText("Title (English)")).toBeVisible();
  await expect(history.getByText("by the initial data")).toBeVisible();
  expect(requests).toHaveLength(1);
});

test("a translation says who made it and what has changed since", async ({ page }) => {
  await mockArabicTranslation(page);
  await open(page, practicePath);
  await expect(page.getByText("Translated by a machine from")).toHaveCount(0);
  const languages = page.getByRole("navigation", { name: "Languages of this text" });
  await languages.getByRole("link", { name: "العربية" }).click();
  await expect(
    page.getByText("Translated by a machine from the original in English."),
  ).toBeVisible();
  await expect(
    page.getByText("The original has changed since in these parts: Purpose."),
  ).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("dir", "rtl");
});

test("changing the text language keeps the scroll position", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await mockArabicTranslation(page);
  await open(page, practicePath);
  const arabic = page.getByRole("link", { name: "العربية" }).first();
  await arabic.evaluate((link) => link.scrollIntoView({ block: "start" }));
  const top = () => arabic.evaluate((link) => link.getBoundingClientRect().top);
  const before = await top();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await arabic.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "ar");
  expect(await top()).toBeCloseTo(before, -1);
});

test("a document link shows its type, language and host", async ({ page }) => {
  await mockArabicTranslation(page);
  await open(page, `${practicePath}?lang=ar`);
  const document = page.getByRole("listitem").filter({ hasText: "example.org" });
  await expect(document).toContainText("(PDF, English, example.org)");
});

test("a small map shows where, and names it", async ({ page }) => {
  await open(page, practicePath);
  await page.getByRole("heading", { name: "Contact" }).waitFor();
  await page.locator(".details-column > :last-child").scrollIntoViewIfNeeded();
  await expect(page.getByRole("region", { name: "Map with 1 place: Bradford" })).toBeVisible();
});
