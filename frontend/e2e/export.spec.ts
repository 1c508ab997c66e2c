import { expect, test } from "@playwright/test";
import { open } from "./site";

test("results can be exported in every format, and as a feed", async ({ page }) => {
  await open(page, "/practices?topic=education&topic=gardening&sort=title");
  const exportSection = page.getByRole("region", { name: "Export these results" });
  const get = async (name: string) => {
    const href = await exportSection.getByRole("link", { name }).getAttribute("href");
    return page.request.get(href ?? "");
  };
  expect((await (await get("Download as CSV")).text()).trim().split("\r\n")).toHaveLength(20);
  expect((await (await get("Download as NDJSON")).text()).trim().split("\n")).toHaveLength(19);
  expect((await get("Excel")).headers()["content-type"]).toContain("spreadsheetml");
  expect((await (await get("Open this page as JSON")).json()).meta.total).toBe(19);
  expect(await (await get("Feed")).text()).toContain("<feed");
  await expect(page.locator("link[type='application/atom+xml']")).toHaveCount(1);
});

test("an empty result list can only be followed or shared", async ({ page }) => {
  await open(page, "/practices?topic=roma&country=NO");
  const exportSection = page.getByRole("region", { name: "Export these results" });
  await expect(exportSection.getByRole("link", { name: "Feed" })).toBeVisible();
  await expect(exportSection.getByRole("link", { name: /Download|Print/ })).toHaveCount(0);
  await page.locator("summary").filter({ hasText: "City" }).click();
  const city = page.getByRole("group", { name: "City, results update as you choose" });
  await expect(city.getByText("None in these results.")).toBeVisible();
});

test("the API request is shown, and copied as a command", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/practices?topic=education");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy the link to these results" }).click();
  await expect(page.getByText("Copied")).toHaveCount(1);
  expect(await copied()).toBe(page.url());
  await page.getByText("API request for this page").click();
  await expect(page.locator("code")).toContainText("/api/v1/practices?facet=");
  await page.getByRole("button", { name: "Copy as a curl command" }).click();
  await expect.poll(copied).toMatch(/^curl "http\S+topic=education"$/);
});
