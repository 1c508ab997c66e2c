import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type axeCore from "axe-core";

declare const axe: typeof axeCore;

interface Look {
  /** What axe looks at; everything, unless only colours can have changed. */
  rules?: string[];
  /** Whether colours are looked at in the dark too. */
  dark?: boolean;
}

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const colours = ["color-contrast", "link-in-text-block"];

/** What axe finds on a page as it is, the size of what is touched included. */
export async function expectNoViolations(page: Page, { rules }: Look = {}) {
  if (await page.evaluate(() => typeof axe === "undefined")) await page.evaluate(source);
  const violations = await page.evaluate(async (runOnly) => {
    const found = await axe.run({
      // Only what is wrong is described, which spares most of the time.
      resultTypes: ["violations"],
      rules: runOnly ? {} : { "target-size": { enabled: true } },
      runOnly,
    });
    return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }, rules);
  expect([page.url(), violations]).toEqual([page.url(), []]);
}

/** A page in a window of some width, of which nothing may stick out sideways. */
export async function expectAccessibleAt(width: number, page: Page, { dark = false }: Look = {}) {
  await page.setViewportSize({ width, height: 800 });
  await expectNoViolations(page);
  const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrolled).toBeLessThanOrEqual(width);
  if (!dark) return;
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page, { rules: colours });
  await page.emulateMedia({ colorScheme: null });
}

/** A page on a phone and on a desk, opened once. */
export async function expectAccessible(page: Page, look: Look = {}) {
  await expectAccessibleAt(320, page);
  await expectAccessibleAt(1280, page, look);
}
