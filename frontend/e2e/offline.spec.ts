import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./axe";
import { startServer } from "./server";
import { open, practicePath } from "./site";

test.use({ serviceWorkers: "allow" });

// Chromium tells pages of a service worker that they are online, whatever the network is.
async function goOffline(context: BrowserContext) {
  await context.setOffline(true);
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "onLine", { get: () => false }),
  );
}

async function visit(page: Page, path: string) {
  await open(page, path);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

test("practices read before can be read offline", async ({ page, context }) => {
  await visit(page, "/about");
  await open(page, practicePath);
  await expect(page.getByRole("heading", { level: 2, name: "Purpose" })).toBeVisible();
  await goOffline(context);
  await open(page, "/offline");
  await page.getByRole("link", { name: "Together for Stronger Communities" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Purpose" })).toBeVisible();
  await open(page, practicePath);
  await expect(page.getByRole("heading", { level: 2, name: "Purpose" })).toBeVisible();
});

test("offline, the interface uses languages visited before", async ({ page, context }) => {
  await visit(page, "/fr/about");
  await open(page, `/fr${practicePath}`);
  await open(page, "/about");
  await goOffline(context);
  await open(page, "/offline");
  await page.getByRole("link", { name: "Together for Stronger Communities" }).click();
  await expect(page.getByRole("article")).toContainText("Bradford");
  await open(page, "/ar/offline");
  await expect(page).toHaveURL("/offline");
  await open(page, "/ar/cities?q=oslo");
  await expect(page).toHaveURL("/cities?q=oslo");
  await expect(
    page.getByRole("alert").getByRole("link", { name: "Saved for offline" }),
  ).toBeVisible();
});

test("cached practices can be removed", async ({ page }) => {
  await visit(page, "/about");
  await open(page, practicePath);
  await open(page, "/offline");
  await page.getByRole("button", { name: "Remove all" }).click();
  await expect(page.getByText("All saved practices were removed")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Nothing is saved yet")).toBeVisible();
});

test("the workspace is not cached", async ({ page, context }) => {
  await visit(page, "/about");
  await goOffline(context);
  await expect(page.goto("/desk")).rejects.toThrow();
});

test("offline, an uncached practice says so and links to the cached ones", async ({
  page,
  context,
}) => {
  await visit(page, "/about");
  await open(page, practicePath);
  await expect(page.getByRole("heading", { level: 2, name: "Purpose" })).toBeVisible();
  await goOffline(context);
  await open(page, "/practices/the-welcome-app");
  await expect(page.getByRole("alert")).toContainText("You are offline");
  await page.getByRole("contentinfo").getByRole("link", { name: "Saved for offline" }).click();
  await page.getByRole("link", { name: "Together for Stronger Communities" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Purpose" })).toBeVisible();
});

test("a new version of the site waits for the reader's consent", async ({ page, baseURL }) => {
  let addition = "";
  const { origin, close } = await startServer(async ({ url }, response) => {
    const answer = await fetch(`${baseURL}${url}`);
    const type = answer.headers.get("Content-Type") ?? "";
    response.writeHead(answer.status, { "Content-Type": type });
    response.write(Buffer.from(await answer.arrayBuffer()));
    response.end(url === "/service-worker.js" ? addition : "");
  });
  await visit(page, `${origin}/about`);
  addition = "// newer";
  await open(page, `${origin}/topics`);
  const note = page.getByText("A new version of this site is ready.");
  await expect(note).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(note).toBeHidden();
  await open(page, `${origin}/cities`);
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Reload" }).click();
  await reloaded;
  await expect(page).toHaveURL(`${origin}/cities`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cities");
  await expect(page.getByRole("link", { name: "Oslo" })).toBeVisible();
  await expect(note).toHaveCount(0);
  await close();
});
