import { expect, test } from "@playwright/test";

const screens = [
  { colorScheme: "dark", width: 390 },
  { colorScheme: "light", width: 1280 },
] as const;

for (const { colorScheme, width } of screens) {
  test(`the reference shows the operations, ${colorScheme}, ${width} px wide`, async ({
    page,
    baseURL,
  }) => {
    // The bundle is large.
    test.setTimeout(120_000);
    const faults: string[] = [];
    page.on("request", (request) => {
      const { protocol } = new URL(request.url());
      if (protocol.startsWith("http") && !request.url().startsWith(`${baseURL}/`))
        faults.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });

    await page.goto("/api/v1");

    await expect(page).toHaveURL(`${baseURL}/api/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Intercultural Catalogue", {
      timeout: 90_000,
    });
    await expect(page.getByRole("heading", { name: "List practices" }).first()).toBeAttached({
      timeout: 30_000,
    });
    const sections = page.locator("section[id*='/tag/'] > :first-child").getByRole("heading");
    await expect(sections.first()).toHaveText("Practices");
    await expect(page.locator(".scalar-reference-intro-auth")).toBeHidden();
    expect(faults).toEqual([]);
  });
}
