import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { RunOptions } from "axe-core";

interface Look {
  /** What axe looks at; everything, unless only colours can have changed. */
  rules?: string[];
  /** Whether colours are looked at in the dark too. */
  dark?: boolean;
}

const colours = ["color-contrast", "link-in-text-block"];

/** Only what is wrong is described, which spares most of the time. */
const options: RunOptions = {
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** What axe finds on a page as it is, the size of what is touched included. */
export async function expectNoViolations(page: Page, { rules }: Look = {}) {
  const axe = new AxeBuilder({ page }).setLegacyMode().options(options);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
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
