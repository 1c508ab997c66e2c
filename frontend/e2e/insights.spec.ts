import { expect, type Page, test } from "@playwright/test";
import { sample } from "./sample";
import { open, results } from "./site";

const region = (page: Page) => page.getByRole("region", { name: /practices$/ });
const cell = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

test("the navigation leads to the insights, matrix and worklist", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("banner").getByRole("link", { name: "Insights" }).click();
  await page.getByRole("link", { name: "Coverage matrix" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Coverage matrix");
  await page.getByRole("main").getByRole("link", { name: "Insights" }).click();
  await page.getByRole("link", { name: "Completeness" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Completeness");
});

test("a cell's name has its count, and its link lists those practices", async ({ page }) => {
  await open(page, "/insights/coverage");
  const full = region(page).getByRole("link", { name: /^Education, Spain: \d+ practices?$/ });
  const count = await full.innerText();
  await full.click();
  await expect(page).toHaveURL("/practices?country=ES&topic=education");
  await expect(results(page)).toHaveText(new RegExp(`^${count} practices?$`));
});

test("an empty cell links to an empty list", async ({ page }) => {
  await open(page, "/insights/coverage");
  await cell(page, "Roma, Norway: 0 practices").click();
  await expect(page).toHaveURL("/practices?country=NO&topic=roma");
  await expect(results(page)).toHaveText("0 practices");
});

test("rows, columns and network are in the URL", async ({ page }) => {
  await open(page, "/insights/coverage");
  await page.getByLabel("Rows").selectOption("Year");
  await page.getByLabel("Columns").selectOption("Topic");
  await page.getByLabel("Practices of").selectOption({ value: "reci" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL("/insights/coverage?rows=year&columns=topic&network=reci");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(/^Year × Topic: \d+ practices$/);
  await page.getByRole("link", { name: /^2019, Education: / }).click();
  await expect(page).toHaveURL("/practices?network=reci&topic=education&year=2019");
  await page.goBack();
  await expect(page.getByLabel("Rows")).toHaveValue("year");
});

test("matrix headings are sticky, and the keyboard scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, "/insights/coverage");
  await region(page).focus();
  await expect(region(page)).toBeFocused();
  await region(page).evaluate((frame) => frame.scrollTo(400, 600));
  const [frame, row, column] = await Promise.all([
    region(page).boundingBox(),
    page.getByRole("rowheader").last().boundingBox(),
    page.getByRole("columnheader").last().boundingBox(),
  ]);
  expect(Math.abs((row?.x ?? 0) - (frame?.x ?? 99))).toBeLessThan(3);
  expect(Math.abs((column?.y ?? 0) - (frame?.y ?? 99))).toBeLessThan(3);
});

test("a matrix that fits the page has no box that cuts it", async ({ page }) => {
  await open(page, "/insights/coverage");
  const cut = () =>
    region(page).evaluate((box) => [
      box.scrollWidth - box.clientWidth,
      box.scrollHeight - box.clientHeight,
    ]);
  await expect.poll(cut).toEqual([0, 0]);
  await page.setViewportSize({ width: 700, height: 800 });
  await expect.poll(async () => (await cut())[0]).toBeGreaterThan(0);
});

test("figures state what they show, as a chart and as a table", async ({ page }) => {
  await open(page, "/insights");
  const topic = page.getByRole("region", { name: /^Most frequent topic/ });
  await expect(topic.getByRole("heading")).toHaveText(
    new RegExp(`in \\d+ of ${sample.practices} practices`),
  );
  await topic.getByRole("button", { name: "Show as a table" }).click();
  await expect(topic.getByRole("row")).toHaveCount(21);
  const download = page.waitForEvent("download");
  await topic.getByRole("link", { name: "Download as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("topic.csv");
  await expect(page.getByText(/^\d+ practices have no known year/)).toBeVisible();
});

test("the worklist of a network, part by part, and as a file", async ({ page }) => {
  await open(page, "/insights/completeness");
  await page.getByLabel("Network").selectOption({ value: "reci" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL("/insights/completeness?network=reci");
  await page.getByRole("link", { name: "Impact", exact: true }).click();
  await expect(results(page)).toBeFocused();
  await expect(results(page)).toHaveText(/^Without “Impact”: \d+ practices$/);
  await expect(page).toHaveURL("/insights/completeness?missing=impact&network=reci");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download CSV to fill in" }).click();
  expect((await download).suggestedFilename()).toBe("completeness.csv");
  await page.getByRole("heading", { level: 3 }).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/practices\/[^?]+$/);
});

test("unknown URL parameters are ignored, shown and removable", async ({ page }) => {
  await open(page, "/insights/coverage?rows=smell&columns=year&network=nowhere");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(
    `Topic × Year: ${sample.practices} practices`,
  );
  await page.getByRole("link", { name: "Remove filter Rows: smell not in the catalogue" }).click();
  await expect(page).toHaveURL("/insights/coverage?columns=year&network=nowhere");
  const network = page.getByRole("link", { name: "Remove filter Network: nowhere not in" });
  await expect(network).toBeFocused();
  await network.click();
  await expect(page).toHaveURL("/insights/coverage?columns=year");
  await expect(page.getByRole("heading", { level: 2 })).toBeFocused();

  await open(page, "/insights/completeness?missing=smell&network=reci&page=99");
  await expect(results(page)).toHaveText(/^All practices: \d+ practices$/);
  await expect(page.getByText("There is no page 99.")).toBeVisible();
  await page.getByRole("link", { name: "Remove filter Part: smell not in the catalogue" }).click();
  await expect(page).toHaveURL("/insights/completeness?network=reci&page=99");
  await expect(results(page)).toBeFocused();
});

test("an invalid date is ignored on a network's page", async ({ page }) => {
  await open(page, "/networks/icc?asOf=2017-02-30");
  await expect(page.locator("#members")).toHaveText(/^\d+ members$/);
});

test("the matrix is one tab stop, in which arrow keys move", async ({ page }) => {
  await open(page, "/insights/coverage");
  const grid = page.getByRole("grid");
  await expect(grid.locator("tbody tr")).toHaveCount(21);
  const stops = grid.locator("a[tabindex='0']");
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press("ArrowDown");
  const first = grid.locator("tbody tr").first();
  await expect(first.locator("td a").first()).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(first.locator("th a")).toBeFocused();
  await page.keyboard.press("End");
  await expect(first.locator("td a").last()).toBeFocused();
  await expect(stops).toHaveCount(1);
});
