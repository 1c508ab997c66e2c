import { expect, type Locator, test } from "@playwright/test";
import { open } from "./site";

const placesOn = (map: Locator) =>
  map
    .locator("li")
    .evaluateAll((markers) =>
      markers.reduce(
        (sum, marker) => sum + Number(marker.querySelector("button")?.textContent ?? 1),
        0,
      ),
    );

test("list and map show the same cities, and share their address", async ({ page }) => {
  await open(page, "/cities?country=PT");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("19 places");
  const map = page.getByRole("region", { name: "Map with 19 places" });
  await expect.poll(() => placesOn(map)).toBe(19);
  await page.getByRole("searchbox").fill("Braga");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByRole("region", { name: "Map with 1 place: Braga" })).toBeVisible();
  await page.goBack();
  await expect.poll(() => placesOn(map)).toBe(19);
});

test("places outside Europe are counted, and shown on demand", async ({ page }) => {
  await open(page, "/cities");
  await expect(page.getByText(/\d+ places are outside this part of the world/)).toBeVisible();
  await page.getByRole("link", { name: "Show the whole world" }).click();
  await expect(page).toHaveURL("/cities?map=world");
  await expect.poll(() => placesOn(page.getByRole("region", { name: /^Map with/ }))).toBe(166);
  await page.getByLabel("Country").selectOption("Portugal");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL("/cities?country=PT&map=world");
});

test("the map is used by keyboard down to the link of a city", async ({ page }) => {
  await open(page, "/cities?country=PT");
  const map = page.getByRole("region", { name: "Map with 19 places" });
  const cluster = map.getByRole("button", { name: /places:.*Lisbon/ });
  const lisbon = map.getByRole("link", { name: "Lisbon, 5 practices" });
  await expect(cluster).toBeVisible();
  const openCluster = async () => {
    while ((await lisbon.count()) === 0) {
      await cluster.focus();
      await page.keyboard.press("Enter");
      await expect(map).toBeFocused();
    }
  };
  await openCluster();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("-");
  await page.getByRole("button", { name: "Move north" }).waitFor();
  const shown = await placesOn(map);
  for (let i = 0; i < 8; i++) await page.keyboard.press("-");
  expect(await placesOn(map)).toBeGreaterThanOrEqual(shown);
  await expect(page.getByRole("button", { name: "Zoom out" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await openCluster();
  await lisbon.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/cities/pt-lisbon");
});

test("results are shown on a map with the same filters", async ({ page }) => {
  await open(page, "/practices?topic=education");
  await page.getByRole("link", { name: "Show on a map" }).click();
  await expect(page).toHaveURL("/practices/map?topic=education");
  await expect(page.getByRole("heading", { level: 2, name: "19 practices" })).toBeVisible();
  await expect(page.getByRole("region", { name: /^Map with/ })).toBeVisible();
  await page.getByRole("link", { name: "Barcelona" }).last().click();
  await expect(page).toHaveURL("/practices?city=es-barcelona&topic=education");
  await expect(page.locator("#results")).toHaveText("2 practices");
});

test("a city leads to the places near it", async ({ page }) => {
  await open(page, "/cities/pt-lisbon");
  await page.getByRole("link", { name: "Places near Lisbon" }).click();
  await expect(page).toHaveURL("/cities?near=pt-lisbon");
  await expect(page.getByText("Places at most 100 km from Lisbon.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Amadora" }).last()).toBeVisible();
  await expect(page.getByRole("link", { name: "Porto", exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Show all places" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("166 places");
});

test("the focused city is named on the map", async ({ page }) => {
  await open(page, "/cities");
  await expect(page.getByRole("region", { name: /^Map with/ })).toBeVisible();
  await page.locator(".groups").getByRole("link", { name: "Oslo" }).focus();
  await expect(page.locator("figure text")).toHaveText("Oslo");
});

test("a map is loaded only near the viewport", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, "/practices/together-for-stronger-communities");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { name: "Related practices" })).toBeVisible();
  await expect(page.locator("figure")).toHaveCount(0);
  await page.locator(".details-column").evaluate((column) => column.scrollIntoView(false));
  await expect(page.locator("figure li").first()).toBeVisible();
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
  const map = page.getByRole("region", { name: /^Map with/ });
  await expect(map).toBeVisible();
  const now = await placesOn(map);
  await years.fill("2010");
  await expect(page).toHaveURL("/networks/citta-del-dialogo?asOf=2010-12-31");
  await expect(page.locator("#members")).toContainText("members on 31 December 2010");
  const listed = Number.parseInt(await page.locator("#members").innerText(), 10);
  expect(listed).toBeLessThan(now);
  await expect.poll(() => placesOn(map)).toBe(listed);
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
