import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { sample } from "./sample";
import { mockPractice, open } from "./site";

const pdftotext = "/usr/bin/pdftotext";

/** The text of each printed page; empty where pdftotext is missing, except in CI. */
async function printedPages(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  if (!process.env.CI && !existsSync(pdftotext)) return [];
  const text = execFileSync(pdftotext, ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}

const arabic = "مدينة للجميع";

test("a printed practice has its text, source and date, and no controls", async ({ page }) => {
  await mockPractice(page, () => ({ sourceUrl: "https://example.org/origin" }));
  await open(page, "/practices/together-for-stronger-communities");
  await expect(page.getByText("Related practices")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Related practices")).toBeHidden();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  const paper = (await printedPages(page)).join("\n");
  test.skip(!paper, "Nothing here reads PDF");
  for (const part of [
    "Purpose",
    "Impact",
    "Bradford, United Kingdom · 2019",
    "https://example.org/origin",
  ])
    expect(paper).toContain(part);
  expect(paper).toMatch(/Together for Stronger Communities \(\d{4}\)/);
  expect(paper).toMatch(
    /\/practices\/together-for-stronger-communities – printed on \d+ \w+ \d{4}/,
  );
  expect(paper).toMatch(/1 ?\/ ?\d/);
  for (const part of ["Menu", "Larger text", "Copy", "History of this record"])
    expect(paper).not.toContain(part);
});

test("right-to-left text keeps its direction in print", async ({ page }) => {
  const translation = { kind: "original" };
  const ar = { title: arabic, purpose: arabic, references: [], translation };
  await mockPractice(page, () => ({ language: "ar", texts: { ar } }));
  await open(page, "/practices/together-for-stronger-communities");
  await page.emulateMedia({ media: "print" });
  const heading = page.getByRole("heading", { level: 1 });
  expect(await heading.evaluate((one) => getComputedStyle(one).direction)).toBe("rtl");
  const paper = (await printedPages(page)).join("\n");
  test.skip(!paper, "Nothing here reads PDF");
  for (const word of arabic.split(" ")) expect(paper.normalize("NFKC")).toContain(word);
});

test("page numbers are the same in both directions", async ({ page }) => {
  for (const start of ["", "/ar"]) {
    await open(page, `${start}/practices/together-for-stronger-communities`);
    await expect(page.locator("#share")).toBeVisible();
    const paper = await printedPages(page);
    test.skip(paper.length === 0, "Nothing here reads PDF");
    expect(paper[0]).toMatch(/1 ?\/ ?2/);
  }
});

test("a printed list has its criteria, URL and date", async ({ page }) => {
  await open(page, "/practices?topic=education");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Topic: Education")).toBeVisible();
  await expect(page.getByText(/\/practices\?topic=education – printed on /)).toBeVisible();
  await expect(page.getByText("✕")).toBeHidden();
  await expect(page.getByLabel("Sort by")).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("all results are printed in full, with one request", async ({ page }) => {
  await open(page, "/practices?topic=roma");
  await expect(page.getByRole("article")).toHaveCount(3);
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/")) requests.push(request.url());
  });
  await page.getByRole("link", { name: "Print all in full" }).click();
  await expect(page).toHaveURL("/practices/pack?topic=roma");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Practices in full");
  await expect(page.getByText("Topic: Roma")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(3);
  await expect(
    page.getByRole("article").first().getByRole("heading", { level: 3 }).first(),
  ).toBeVisible();
  expect(requests).toHaveLength(1);
  const paper = await printedPages(page);
  test.skip(paper.length === 0, "Nothing here reads PDF");
  expect(paper.length).toBeLessThanOrEqual(3);
  expect(paper[0]).toContain("Contents");
  expect(paper[1]).toContain("Practices in full");
  expect(paper.join("\n").match(/3\. Empowering Roma Students/g)).toHaveLength(2);
  expect(paper.at(-1)).toContain("Sources and licence");
  await page.getByRole("link", { name: "Back to results" }).click();
  await expect(page).toHaveURL("/practices?topic=roma");
});

test("a pack of more than 100 practices says so", async ({ page }) => {
  await open(page, "/practices/pack");
  await expect(page.getByText(`these are the first 100 of ${sample.practices}`)).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(100);
});

test("the printed matrix has all columns and rows", async ({ page }) => {
  await open(page, "/insights/coverage");
  await expect(page.locator("tbody tr")).toHaveCount(21);
  const paper = await printedPages(page);
  test.skip(paper.length === 0, "Nothing here reads PDF");
  expect(paper[0]).toMatch(/United Kingdom\s*18/);
  expect(paper.join("\n")).toContain("Welcoming and social");
});
