import { expect, type Locator, test } from "@playwright/test";
import { mockPractice, open, practicePath } from "./site";

test("a practice shows its sections in order, its facts and its source", async ({ page }) => {
  await open(page, practicePath);
  await expect(page).toHaveTitle("Together for Stronger Communities – Intercultural Catalogue");
  const article = page.getByRole("article");
  await expect(article.getByRole("heading", { level: 2 })).toHaveText([
    "On this page",
    "Purpose",
    "Rationale",
    "Process",
    "Impact",
    "Key reference documents",
    "Where and when",
    "Contact",
    "Source",
    "Cite this practice",
    "Share this practice",
    "History of this record",
  ]);
  await expect(article.getByRole("link", { name: "Bradford" })).toBeVisible();
  await expect(article.locator("dl").getByText("2019", { exact: true })).toBeVisible();
});

test("a practice with only a title says so and links to its source", async ({ page }) => {
  await open(page, "/practices/political-literacy-sessions");
  await expect(page.getByText("We only have the title of this practice.")).toBeVisible();
  const [there, below] = await Promise.all(
    ["Read about it at the source", "Original page of this practice"].map((name) =>
      page.getByRole("link", { name }).last().getAttribute("href"),
    ),
  );
  expect(there).toBe(below);
});

test("the toolbar is before the text, on phones too", async ({ page }) => {
  const top = async (one: Locator) => (await one.boundingBox())?.y ?? 0;
  const print = page.getByRole("button", { name: "Print" });
  const text = page.getByText("Bradford drew up");
  await open(page, practicePath);
  expect(await top(print)).toBeLessThan(await top(text));
  await page.setViewportSize({ width: 375, height: 780 });
  expect(await top(print)).toBeLessThan(await top(text));
});

test("pasted text keeps its line breaks", async ({ page }) => {
  const purpose = "We want\n• meals\n• talks";
  await mockPractice(page, ({ texts }) => ({
    texts: { ...texts, en: { ...texts.en, purpose } },
  }));
  await open(page, practicePath);
  await expect(page.getByRole("region", { name: "Purpose" }).locator("p")).toHaveText(purpose, {
    useInnerText: true,
  });
});

test("a text has its lang attribute and says that it is the only one", async ({ page }) => {
  await open(page, "/practices?language=fr&sort=title");
  await page.getByRole("article").first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "fr");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByText("This text exists in French only.")).toBeVisible();
});

test("a period is shown as it was given and as it was understood", async ({ page }) => {
  await open(page, "/practices?city=de-berlin-neukolln");
  await page.getByRole("link", { name: "Migrationsbeirat" }).click();
  await expect(page.locator("dl").getByText("à partir 2016")).toBeVisible();
  await expect(page.getByText("We read this as: since 2016, still running")).toBeVisible();
});

test("a practice links to the next result and back to the results", async ({ page }) => {
  await open(page, "/practices?topic=roma");
  const titles = await page.getByRole("article").getByRole("link").allInnerTexts();
  await page.getByRole("link", { name: titles[0] }).click();
  await page.getByRole("link", { name: "Next practice" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titles[1] ?? "");
  await page.reload();
  await page.getByRole("link", { name: "Back to results" }).click();
  await expect(page).toHaveURL("/practices?topic=roma");
});

test("related practices show their reasons", async ({ page }) => {
  await open(page, practicePath);
  const related = page.getByRole("complementary", { name: "Related practices" });
  await expect(related.getByRole("listitem")).toHaveCount(4);
  const first = related.getByRole("listitem").first();
  await expect(first).toContainText("Bradford, United Kingdom");
  await expect(first).toContainText("Same topic: Developing a culture of openness");
  await expect(first).toContainText("· Same city: Bradford");
  await expect(first.getByRole("heading")).toHaveAttribute("lang", "fr");
  const title = await first.getByRole("link").innerText();
  await first.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(related).not.toContainText(title);
});

test("a practice page works without related practices", async ({ page }) => {
  await page.route("**/practices/*/related*", (route) => route.abort());
  await open(page, practicePath);
  await expect(page.getByRole("heading", { name: "Source" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.getByText("Related practices")).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test('an unknown practice shows "Page not found"', async ({ page }) => {
  await open(page, "/practices/nothing-of-this-name");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await open(page, "/nowhere");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});
