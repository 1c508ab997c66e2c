import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { expect, type Page, type TestInfo, test } from "@playwright/test";
import { adminApi, csvFile, csvRows, signIn } from "./workspace";

const validator = ["-jar", "node_modules/vnu-jar/build/dist/vnu.jar", "--errors-only"];

// Parts that load once they are in view are in view.
test.use({ viewport: { width: 1280, height: 9000 } });

const pages = [
  "",
  "/practices",
  "/practices?topic=roma&country=NO",
  "/practices?q=edukation",
  "/practices/together-for-stronger-communities",
  "/practices/pack?topic=roma",
  "/topics",
  "/topics/education",
  "/cities",
  "/cities/ua-vinnytsia",
  "/networks",
  "/networks/icc",
  "/collections/covid-19",
  "/about",
  "/about/programme",
  "/insights",
  "/insights/coverage",
  "/insights/completeness",
  "/template",
  "/offline",
  "/desk",
  "/nowhere",
];

/** Errors that the HTML validator of the W3C finds in pages, by their paths. */
function errorsOf(html: Map<string, string>, testInfo: TestInfo): string {
  const files = [...html].map(([path, text]) => {
    const file = testInfo.outputPath(`${path.replace(/\W+/g, "-")}.html`);
    writeFileSync(file, text);
    return file;
  });
  const { status, stderr } = spawnSync("java", [...validator, ...files], {
    encoding: "utf8",
  });
  return status === 0 ? stderr : stderr || `The validator ended with ${status}`;
}

/** Opens a page and waits until its scripts have nothing more to do. */
async function openWhole(page: Page, path: string) {
  const response = await page.goto(path);
  await expect(page.locator("#site footer")).toBeVisible();
  await page.waitForLoadState("networkidle");
  return response;
}

test("pages are valid, as sent and as scripts leave them", async ({ page }, testInfo) => {
  test.setTimeout(180_000);
  const html = new Map<string, string>();
  for (const path of pages) {
    const response = await openWhole(page, path || "/");
    html.set(`${path} sent`, (await response?.text()) ?? "");
    html.set(`${path} shown`, await page.content());
  }
  expect(errorsOf(html, testInfo)).toBe("");
});

// Scripts make the same elements in every language.
test("pages in Arabic are valid as sent", async ({ request }, testInfo) => {
  const html = new Map<string, string>();
  for (const path of pages) html.set(path, await (await request.get(`/ar${path}`)).text());
  expect(errorsOf(html, testInfo)).toBe("");
});

for (const locale of ["", "/ar"]) {
  test(`the workspace under ${locale}/ is valid`, async ({ page, baseURL }, testInfo) => {
    test.setTimeout(180_000);
    const admin = await adminApi(baseURL);
    const { name, buffer } = csvFile("valid.csv", csvRows("valid", "Cooking", ""));
    const planned = await admin.post("/api/v1/imports", {
      multipart: { file: { name, mimeType: "text/csv", buffer } },
    });
    const { id } = (await planned.json()).data;
    await signIn(page);
    const html = new Map<string, string>();
    for (const path of [
      "/desk",
      "/desk/review",
      "/desk/imports",
      "/desk/imports/new",
      "/desk/bulk-edit",
      `/desk/imports/${id}`,
      "/desk/practices/1",
      "/desk/practices/new",
    ]) {
      await openWhole(page, locale + path);
      html.set(path, await page.content());
    }
    expect(errorsOf(html, testInfo)).toBe("");
  });
}

test("the page of a deleted record is valid", async ({ page, baseURL }, testInfo) => {
  const admin = await adminApi(baseURL);
  const collection = { id: "short-lived", labels: { en: "Short-lived" } };
  await admin.post("/api/v1/collections", { data: collection });
  const headers = { "If-Match": "*" };
  await admin.delete("/api/v1/collections/short-lived?reason=A+test", { headers });
  const response = await openWhole(page, "/collections/short-lived");
  expect(response?.status()).toBe(410);
  const html = new Map([
    ["sent", (await response?.text()) ?? ""],
    ["shown", await page.content()],
  ]);
  expect(errorsOf(html, testInfo)).toBe("");
});
