import { expect, test } from "@playwright/test";
import { open } from "./site";

test("a topic is introduced, before scripts run and after", async ({ page, request }) => {
  const start = "Rumours about migrants and minorities spread faster than facts";
  expect(await (await request.get("/topics/anti-rumour")).text()).toContain(start);
  await open(page, "/topics/anti-rumour");
  await expect(page.locator(".lead")).toContainText(start);
  await open(page, "/de/topics/anti-rumour");
  await expect(page.locator(".lead")).toContainText("Gerüchte über Zugewanderte");
});

test("the home page shows a practice of the week with a figure of its text", async ({ page }) => {
  await open(page, "/");
  const featured = page.getByRole("region", { name: "Practice of the week" });
  const figure = (await featured.locator(".figure").innerText()).trim();
  expect(figure).toMatch(/\d/);
  await expect(featured.locator("blockquote")).toContainText(figure);
  await featured.getByRole("link").click();
  await expect(page).toHaveURL(/\/practices\/.+/);
  await expect(page.getByRole("article")).toContainText(figure);
});

test("weaves differ by topics and countries, and say nothing to screen readers", async ({
  page,
}) => {
  await open(page, "/practices");
  const weaves = page.locator("article svg");
  await expect(weaves).toHaveCount(20);
  const drawn = await weaves.evaluateAll((all) => all.map((one) => one.innerHTML));
  expect(new Set(drawn).size).toBeGreaterThan(10);
  for (const weave of await weaves.all())
    await expect(weave).toHaveAttribute("aria-hidden", "true");
});

test("a card is aligned by the language of its text", async ({ page }) => {
  await open(page, "/ar/practices");
  const heading = page.locator("article h3").first();
  await expect(heading).toHaveAttribute("dir", "ltr");
  expect(await heading.evaluate((one) => getComputedStyle(one).textAlign)).toBe("start");
  const summary = page.locator("article .summary").first();
  expect(await summary.evaluate((one) => getComputedStyle(one).textAlign)).toBe("start");
});

test("a card of a city's page does not begin with a dot", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await open(page, "/ar/cities/pt-lisbon");
  const place = page.locator(".card-meta > p:first-child").nth(1);
  expect(await place.evaluate((one) => getComputedStyle(one, "::after").content)).toBe("none");
});
