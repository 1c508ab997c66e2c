import { expect, type Page, request } from "@playwright/test";

/** The admin of the service under test. */
export const token = process.env.CATALOGUE_ADMIN_TOKEN ?? "";

export async function signIn(page: Page, path = "/desk", secret = token) {
  await page.goto(path);
  await page.getByLabel("Your token").fill(secret);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
}

/** The API beside the page, in the name of the admin. */
export const adminApi = (baseURL: string | undefined) =>
  request.newContext({ baseURL, extraHTTPHeaders: { Authorization: `Bearer ${token}` } });

/** A draft of its own for a test; only the public catalogue is counted by others. */
export async function createDraft(baseURL: string | undefined, title: string) {
  const admin = await adminApi(baseURL);
  const texts = { en: { title, impact: "Much." } };
  const form = { originalLanguage: "en", texts, cities: ["gb-bradford"], topics: ["education"] };
  const made = await admin.post("/api/v1/practices", { data: form });
  const id: string = (await made.json()).data.id;
  const read = await admin.get(`/api/v1/practices/${id}`);
  return { id, tag: read.headers().etag ?? "", admin };
}

export const csvFile = (name: string, csvRows: string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(
    ["externalId,title,language,period,cities,topics,status", ...csvRows].join("\n"),
  ),
});

export const chooseFile = (page: Page, name: string, csvRows: string[]) =>
  page.locator("#import-file").setInputFiles(csvFile(name, csvRows));

/**
 * The rows of a file. Other tests count the practices that everyone sees, at the same time and in the same service, so all
 * that is written here is a draft.
 */
export const csvRows = (key: string, topic: string, title: string) => [
  `${key}-1,A kitchen of ${key},en,since 2019,Amadora,Education,draft`,
  `${key}-2,A choir of ${key},en,2018-2020,Bradford,${topic},draft`,
  `${key}-3,${title},en,some day,Vinnitsa,Education,draft`,
];
