import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type axeCore from "axe-core";

declare const axe: typeof axeCore;

interface Look {
  /** The rules to run; by default all. */
  rules?: string[];
  /** Whether to test colours in dark mode too. */
  dark?: boolean;
}

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const colours = ["color-contrast", "link-in-text-block"];

/** Runs axe, including the rule for target sizes. */
export async function expectNoViolations(page: Page, { rules }: Look = {}) {
  if (await page.evaluate(() => typeof axe === "undefined")) await page.evaluate(source);
  const violations = await page.evaluate(async (runOnly) => {
    const found = await axe.run({
      // Describing passes would take most of the time.
      resultTypes: ["violations"],
      rules: runOnly ? {} : { "target-size": { enabled: true } },
      runOnly,
    });
    return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }, rules);
  expect([page.url(), violations]).toEqual([page.url(), []]);
}

/** Tests a page at a window width, at which nothing may overflow. */
export async function expectAccessibleAt(width: number, page: Page, { dark = false }: Look = {}) {
  await page.setViewportSize({ width, height: 800 });
  // Maps group their markers anew in the frame after they are measured.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await expectNoViolations(page);
  const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrolled).toBeLessThanOrEqual(width);
  if (!dark) return;
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page, { rules: colours });
  await page.emulateMedia({ colorScheme: null });
}

/**
 * Tests a page at phone width, where longer words overflow first. In English also at desktop width and in dark mode,
 * since structure and colours are the same in all languages.
 */
export async function expectAccessible(page: Page, locale: string) {
  await expectAccessibleAt(320, page);
  if (locale === "en") await expectAccessibleAt(1280, page, { dark: true });
}
