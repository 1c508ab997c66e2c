import { expect, type Page } from "@playwright/test";

/** Opens a page and waits until it shows its own heading. */
export async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

export const results = (page: Page) => page.locator("#results");

export const filter = (page: Page, label: string) =>
  page.getByRole("checkbox", { name: new RegExp(`^${label} \\d`) });

export const chip = (page: Page, text: string) =>
  page.getByRole("link", { name: `Remove filter ${text}`, exact: true });
