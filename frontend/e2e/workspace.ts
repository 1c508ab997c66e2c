import { expect, type Page, request } from "@playwright/test";

/** The admin token of the service under test. */
export const token = process.env.CATALOGUE_ADMIN_TOKEN ?? "";

export async function signIn(page: Page, path = "/desk", secret = token) {
  await page.goto(path);
  await page.getByLabel("Your token").fill(secret);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
}

/** An API client with the admin token. */
export const adminApi = (baseURL: string | undefined) =>
  request.newContext({ baseURL, extraHTTPHeaders: { Authorization: `Bearer ${token}` } });

/** Issues a token and returns its secret. */
export async function issueToken(baseURL: string | undefined, form: object): Promise<string> {
  const admin = await adminApi(baseURL);
  const issued = await admin.post("/api/v1/tokens", { data: form });
  return (await issued.json()).data.secret;
}

/** Deletes records, so that other tests count as before. */
export async function deleteRecords(baseURL: string | undefined, ...paths: string[]) {
  const admin = await adminApi(baseURL);
  for (const path of paths) {
    const headers = { "If-Match": "*" };
    expect((await admin.delete(`/api/v1/${path}`, { headers })).status()).toBe(204);
  }
}

/** Creates a draft: other tests count published practices. */
export async function createDraft(baseURL: string | undefined, title: string) {
  const admin = await adminApi(baseURL);
  const texts = { en: { title, impact: "Much." } };
  const form = { originalLanguage: "en", texts, cities: ["gb-bradford"], topics: ["education"] };
  const made = await admin.post("/api/v1/practices", { data: form });
  const id: string = (await made.json()).data.id;
  const read = await admin.get(`/api/v1/practices/${id}`);
  return { id, tag: read.headers().etag ?? "", admin };
}

export const csvFile = (name: string, rows: string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(
    ["externalId,title,language,period,cities,topics,status", ...rows].join("\n"),
  ),
});

export const chooseFile = (page: Page, name: string, rows: string[]) =>
  page.locator("#import-file").setInputFiles(csvFile(name, rows));

/** The rows of a file, all drafts: other tests count published practices. */
export const csvRows = (key: string, topic: string, title: string) => [
  `${key}-1,A kitchen of ${key},en,since 2019,Amadora,Education,draft`,
  `${key}-2,A choir of ${key},en,2018-2020,Bradford,${topic},draft`,
  `${key}-3,${title},en,some day,Vinnitsa,Education,draft`,
];

/** Presses a button, and the one of the same name in the dialog that it opens. */
export const confirm = async (page: Page, name: string) => {
  await page.getByRole("button", { name }).click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
};
