import { expect, test } from "@playwright/test";
import { open } from "./site";

test("list and map show the same cities, and share their address", async ({ page }) => {
  await open(page, "/cities?country=PT");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("19 places");
  const map = page.getByRole("img", { name: "Map with 19 places" });
  await expect(map.locator("circle")).toHaveCount(19);
  await page.getByRole("searchbox").fill("Braga");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByRole("img", { name: "Map with 1 place: Braga" })).toBeVisible();
  await page.goBack();
  await expect(map.locator("circle")).toHaveCount(19);
});

test("places outside Europe are counted, and shown on demand", async ({ page }) => {
  await open(page, "/cities");
  await expect(page.getByText(/\d+ places are outside this part of the world/)).toBeVisible();
  await page.getByRole("link", { name: "Show the whole world" }).click();
  await expect(page).toHaveURL("/cities?map=world");
  await expect(page.locator("circle")).toHaveCount(166);
  await page.getByLabel("Country").selectOption("Portugal");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL("/cities?country=PT&map=world");
});

test("the focused city is named on the map", async ({ page }) => {
  await open(page, "/cities");
  await expect(page.locator("circle").first()).toBeVisible();
  await page.getByRole("link", { name: "Oslo" }).focus();
  await expect(page.locator("svg text")).toHaveText("Oslo");
});

test("a map is loaded only near the viewport", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, "/practices/together-for-stronger-communities");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { name: "Related practices" })).toBeVisible();
  await expect(page.locator("circle")).toHaveCount(0);
  await page.locator(".details-column").evaluate((column) => column.scrollIntoView(false));
  await expect(page.locator("circle").first()).toBeVisible();
});

test("without its script there is no map, and the list is complete", async ({ page }) => {
  await page.route("**/*.js", async (route) => {
    const response = await route.fetch();
    const geography = (await response.text()).includes("Topology");
    return geography ? route.abort() : route.fulfill({ response });
  });
  const refused = page.waitForEvent("requestfailed");
  await open(page, "/cities");
  await refused;
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("link", { name: "Oslo" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("a slider goes through the years of a network, table and map with it", async ({ page }) => {
  await open(page, "/networks/citta-del-dialogo");
  const years = page.getByRole("slider", { name: "Choose a year" });
  await expect(page.locator("circle").first()).toBeVisible();
  const now = await page.locator("circle").count();
  await years.fill("2010");
  await expect(page).toHaveURL("/networks/citta-del-dialogo?asOf=2010-12-31");
  await expect(page.locator("#members")).toContainText("members on 31 December 2010");
  const listed = Number.parseInt(await page.locator("#members").innerText(), 10);
  expect(listed).toBeLessThan(now);
  await expect(page.locator("circle")).toHaveCount(listed);
  await expect(page.getByText(/Date unknown: \d+ cities/)).toBeVisible();
  const table = page.getByRole("table", { name: "Changes by year" });
  await expect(table.getByRole("row").filter({ hasText: "2011" })).toContainText("Arezzo");
  await table.getByRole("link", { name: "2011" }).click();
  await expect(page).toHaveURL("/networks/citta-del-dialogo?asOf=2011-12-31");
});

test("a city shows its networks over time, the undated ones too", async ({ page }) => {
  await open(page, "/cities/it-arezzo");
  const table = page.getByRole("table", { name: "Memberships of Arezzo" });
  await expect(table.getByRole("row").filter({ hasText: "Città del Dialogo" })).toContainText(
    "since 2011",
  );
  await expect(table.getByRole("rowheader", { name: "Date unknown" })).toHaveCount(1);
  await expect(
    table.getByRole("row").filter({ hasText: "joining date unknown (source: 11 October 2017)" }),
  ).toHaveCount(1);
  await expect(page.getByText("1 membership has no known date")).toBeVisible();
});
