import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { adminApi, confirm, csvRows, signIn, token } from "./workspace";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");
test.use({ viewport: { width: 320, height: 800 }, hasTouch: true });

const url = "https://walks.invalid/walks.csv";

test("an import from an address is repeated, changed, paused and no longer repeated", async ({
  page,
  baseURL,
}) => {
  const admin = await adminApi(baseURL);
  const planned = await admin.post("/api/v1/imports?source=walks", {
    headers: { "Content-Type": "text/csv" },
    data: `externalId,title,language,period,cities,topics,status\n${csvRows("walk", "Education", "").slice(0, 1)}`,
  });
  const { data } = await planned.json();
  // As if its file had been fetched: no server of the internet takes part in this test.
  await page.route(`**/api/v1/imports/${data.id}`, (route) =>
    route.fulfill({ json: { data: { ...data, url }, links: {} } }),
  );

  await signIn(page, `/desk/imports/${data.id}`);
  await page.getByRole("link", { name: "Import this address regularly" }).click();
  await expect(page.getByLabel("Address of the file")).toHaveValue(url);
  await page.getByLabel("How often").selectOption("Every week");
  await expectAccessible(page, "fr");
  await page.getByLabel("Address of the file").fill("http://walks.invalid/");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("This is not an address such as https://")).toBeVisible();
  await page.getByLabel("Address of the file").fill(url);
  await page.getByRole("button", { name: "Save" }).click();

  const source = page.getByRole("listitem").filter({ hasText: url });
  await expect(source).toContainText("Every week · Practices · walks");
  await expect(source).toContainText("Has not run yet · next run:");
  await source.getByText("Edit", { exact: true }).click();
  await source.getByLabel("How often").selectOption("Every day");
  await source.getByLabel("Apply safe plans without asking me").check();
  await source.getByRole("button", { name: "Save" }).click();
  await expect(source).toContainText("Every day · Practices · walks · safe plans are applied");

  const { data: listed } = await (await admin.get("/api/v1/import-sources")).json();
  const { links } = listed.find((one: { url: string }) => one.url === url);
  await admin.patch(links.self, {
    headers: { "Content-Type": "application/merge-patch+json" },
    data: { startsAt: null },
  });
  await expect(async () => {
    await page.reload();
    await expect(source).toContainText("There is no public server of this name", { timeout: 2000 });
  }).toPass();
  await expectAccessible(page, "en");

  await page.setViewportSize({ width: 320, height: 800 });
  await source.getByRole("button", { name: "Pause" }).click();
  await expect(source).toContainText("paused");
  await source.getByRole("button", { name: "Resume" }).click();
  await expect(source).toContainText("next run:");
  await confirm(page, "Delete");
  await expect(source).toHaveCount(0);
});
