import { expect, type Locator, type Page } from "@playwright/test";

/** Opens a page and waits until the app has replaced the server-rendered content. */
export async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("#ssr-content")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

export const results = (page: Page) => page.locator("#results");

export const filter = (page: Page, label: string) =>
  page.getByRole("checkbox", { name: new RegExp(`^${label} \\d`) });

/** Clicks what the sticky column holds, once the column has followed the scroll, a frame later. */
export async function clickInColumn(target: Locator) {
  await target.scrollIntoViewIfNeeded();
  await target.evaluate(
    () => new Promise((followed) => requestAnimationFrame(() => requestAnimationFrame(followed))),
  );
  await target.click();
}

export async function choose(page: Page, label: string) {
  await clickInColumn(filter(page, label));
  await expect(filter(page, label)).toBeChecked();
}

export const chip = (page: Page, text: string) =>
  page.getByRole("link", { name: `Remove filter ${text}`, exact: true });

export const searchField = (page: Page) =>
  page.getByRole("combobox", { name: "Search the practices" });

/** Mocks a match in the French text of the first result, which is shown in English. */
export const mockFrenchMatch = (page: Page) =>
  page.route("**/api/v1/practices?*", async (route) => {
    const response = await route.fetch();
    const { data, ...rest } = await response.json();
    const highlights = {
      title: ["L’<mark>école</mark>"],
      snippet: ["Une <mark>école</mark> du quartier."],
      language: "fr",
      foundAs: [{ word: "school", found: "école" }],
    };
    const first = { ...data[0], language: "en", languages: ["en", "fr"], highlights };
    await route.fulfill({ json: { ...rest, data: [first, ...data.slice(1)] } });
  });

export const practicePath = "/practices/together-for-stronger-communities";

/** Changes the practice at practicePath in the responses of the API. */
export const mockPractice = (
  page: Page,
  change: (data: { texts: Record<string, object> }) => object,
) =>
  page.route("**/api/v1/practices/together*", async (route) => {
    const { data, ...rest } = await (await route.fetch()).json();
    await route.fulfill({ json: { ...rest, data: { ...data, ...change(data) } } });
  });

/** Mocks an Arabic machine translation whose purpose is out of date. */
export const mockArabicTranslation = (page: Page) =>
  mockPractice(page, ({ texts }) => {
    const ar = {
      title: "معا",
      purpose: "الانتماء",
      references: [{ title: "Strategy", url: "https://example.org/strategy.pdf", language: "en" }],
      translation: { kind: "machine", sourceRevision: 1, stale: ["purpose"] },
    };
    return { texts: { ...texts, ar } };
  });

/** Holds back responses until the returned function is called. */
export async function holdResponses(page: Page, url: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(url, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The options of the search box; the sort select has options as well. */
export const suggestions = (page: Page) =>
  page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");

/** One page of each kind. */
export const samplePaths = [
  "/practices?topic=roma&country=NO",
  "/practices/together-for-stronger-communities",
  "/topics",
  "/topics/education",
  "/cities",
  "/cities/ua-vinnytsia",
  "/networks",
  "/networks/icc",
  "/about",
  "/nowhere",
];
