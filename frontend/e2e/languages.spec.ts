import { expect, type Locator, type Page, test } from "@playwright/test";
import { messagesOf } from "./messages";
import { sample } from "./sample";
import { open, results, samplePaths } from "./site";

const choice = (page: Page, language: string) =>
  page.getByRole("banner").getByRole("link", { name: language, exact: true });

const openLanguages = (page: Page) => page.getByRole("banner").locator("summary").click();

async function choose(page: Page, language: string) {
  await openLanguages(page);
  await choice(page, language).click();
}

test("a page has its language and direction before scripts load", async ({ page }) => {
  await page.route("**/*.js", (route) => route.abort());
  for (const [path, lang, dir] of [
    ["/practices", "en", "ltr"],
    ["/fr/practices", "fr", "ltr"],
    ["/ar", "ar", "rtl"],
  ] as const) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
  }
});

test("another language shows the same page and query, and Back returns", async ({ page }) => {
  await open(page, "/practices?topic=education");
  await choose(page, "français");
  await expect(page).toHaveURL("/fr/practices?topic=education");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(results(page)).toHaveText(`${sample.education} pratiques`);
  await expect(page).toHaveTitle(
    `Thème : Éducation – ${sample.education} pratiques – Catalogue interculturel`,
  );
  await openLanguages(page);
  await expect(choice(page, "français")).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Escape");
  await expect(choice(page, "français")).toBeHidden();
  await page.getByRole("article").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/fr\/practices\/[\w-]+$/);
  await page.getByRole("link", { name: "Retour aux résultats" }).click();
  await expect(results(page)).toHaveText(`${sample.education} pratiques`);
  await page.goBack();
  await expect(page).toHaveURL("/practices?topic=education");
  await expect(results(page)).toHaveText(`${sample.education} practices`);
});

test("every link of a page stays in its language", async ({ page }) => {
  for (const path of [
    "/ar",
    "/ar/practices",
    "/ar/networks/icc",
    "/ar/topics/education",
    "/ar/about",
  ]) {
    await open(page, path);
    const links = page.locator('a[href^="/"]:not([hreflang]):not([rel=external])');
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(paths.filter((href) => !/^\/ar(?=[/?#]|$)/.test(href ?? ""))).toEqual([]);
  }
});

test("the practice page sends one request, in the page's language", async ({ page }) => {
  const sentLanguages: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (/practices\/[\w-]+$/.test(request.url()) && request.url().includes("/api/"))
      sentLanguages.push(request.headers()["accept-language"]);
  });
  await open(page, "/de/practices/together-for-stronger-communities");
  await expect(page.getByRole("heading", { name: "Wo und wann" })).toBeAttached();
  expect(sentLanguages).toEqual(["de"]);
});

test("Arabic reads from right to left, with its own plural forms and dates", async ({ page }) => {
  await open(page, "/ar/practices");
  await expect(results(page)).toHaveText(`عرض 1 إلى 20 من أصل ${sample.practices} ممارسة`);
  const article = page.getByRole("article").first();
  const [rail, title] = await Promise.all(
    [article.locator(".card-meta"), article.getByRole("heading")].map((part) => part.boundingBox()),
  );
  expect(rail?.x).toBeGreaterThan(title?.x ?? 0);
  await open(page, "/ar/practices?topic=roma");
  await expect(results(page)).toHaveText("3 ممارسات");
  await open(page, "/ar/networks/icc?asOf=2017-10-11");
  await expect(page.locator("#members")).toContainText("11 أكتوبر 2017");
});

test("a practice keeps its own language and direction on an Arabic page", async ({ page }) => {
  await open(page, "/ar/practices/together-for-stronger-communities");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveAttribute("lang", "en");
  await expect(heading).toHaveAttribute("dir", "ltr");
  await expect(page.getByRole("heading", { name: "الغرض" })).toBeVisible();
});

/** How far the words of an element are from its left edge, in pixels. */
const indent = (locator: Locator) =>
  locator.evaluate((one) => {
    const words = document.createRange();
    words.selectNodeContents(one);
    return Math.round(words.getBoundingClientRect().left - one.getBoundingClientRect().left);
  });

test("a text and its headings are aligned by its own language", async ({ page }) => {
  await open(page, "/ar/practices/together-for-stronger-communities");
  for (const part of [
    page.getByRole("heading", { level: 1 }),
    page.getByRole("heading", { name: "الغرض" }),
    page.locator("#purpose + div"),
  ]) {
    expect(await indent(part)).toBe(0);
  }
  await open(page, "/ar/practices?language=en");
  const card = page.getByRole("article").first();
  expect(await indent(card.getByRole("heading"))).toBe(0);
  expect(await indent(card.locator(".summary"))).toBe(0);
});

test('a city and its country are joined without "and", each isolated', async ({ page }) => {
  const first = page.getByRole("complementary").getByRole("listitem").first().locator(".place");
  await open(page, "/fr/practices/together-for-stronger-communities");
  await expect(first).toHaveText("Bradford, Royaume-Uni");
  await open(page, "/ar/practices/together-for-stronger-communities");
  await expect(first).toHaveText("\u2067\u2068برادفورد\u2069، \u2068المملكة المتحدة\u2069\u2069");
});

test("each page names itself in every language", async ({ page, baseURL }) => {
  await open(page, "/uk/practices?utm_source=mail&topic=education&country=NO");
  const query = "?country=NO&topic=education";
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    `${baseURL}/uk/practices${query}`,
  );
  await expect(page.locator("link[hreflang=x-default]")).toHaveAttribute(
    "href",
    `${baseURL}/practices${query}`,
  );
  await expect(page.locator("head link[hreflang]")).toHaveCount(9);
});

test.describe("on the home page", () => {
  test.use({ locale: "pt-BR" });

  test("the browser's languages choose, until the visitor does", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL("/pt");
    await choose(page, "English");
    await expect(page).toHaveURL("/");
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Browse by topic" })).toBeVisible();
    await expect(page).toHaveURL("/");
  });

  test("an address with a slash too many keeps its language", async ({ page }) => {
    await page.goto("/fr/");
    await expect(page).toHaveURL("/fr");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page.getByRole("heading", { name: "Parcourir par thème" })).toBeVisible();
  });

  test("no other page redirects by language", async ({ page }) => {
    await open(page, "/practices");
    await expect(page).toHaveURL("/practices");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

const pages = ["", "/practices", ...samplePaths];

test("no page has an untranslated message or a bare key", async ({ page }) => {
  test.slow();
  const english = messagesOf("en");
  const foreign = new Set([...Object.keys(english), ...Object.values(english)]);
  for (const path of pages) {
    await open(page, `/uk${path}`);
    await expect(page.getByRole("contentinfo")).toBeVisible();
    const texts = await page
      .locator("body *:not(script)")
      .evaluateAll((all) =>
        all
          .filter((one) => one.children.length === 0 && !one.closest("body [lang]"))
          .map((one) => one.textContent?.trim() ?? ""),
      );
    expect([path, texts.filter((text) => foreign.has(text))]).toEqual([path, []]);
  }
});
