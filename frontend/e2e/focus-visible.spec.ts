import { expect, type Page, test } from "@playwright/test";
import { open } from "./site";
import { createDraft, signIn, token } from "./workspace";

/** Why the focused element is not visible; undefined where it is, or where nothing has focus. */
const focusProblem = (page: Page) =>
  page.evaluate(async () => {
    // Scrolling ends with the next frame.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    const element = document.activeElement;
    if (!element || element === document.body) return;
    const name = `${element.localName} “${element.ariaLabel ?? element.textContent?.trim().slice(0, 30)}”`;

    const candidates = [element, element.parentElement, element.parentElement?.parentElement];
    const isRinged = candidates.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one ?? element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    // The button inside a date field has the browser's own ring.
    if (!isRinged && !element.matches("input[type=date]")) return `${name} has no ring`;

    // A link over two lines has one rectangle per line.
    const isSeen = [...element.getClientRects()].some(({ x, y, width, height }) => {
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top && (element.contains(top) || top.contains(element));
    });
    return isSeen ? undefined : `${name} is hidden`;
  });

/** Presses a key repeatedly and collects the problems. */
async function pressRepeatedly(page: Page, key: string, presses: number) {
  const complaints = new Set<string>();
  for (let pressed = 0; pressed < presses; pressed++) {
    await page.keyboard.press(key);
    const one = await focusProblem(page);
    if (one) complaints.add(one);
  }
  return [...complaints];
}

const pages = [
  ["/practices?topic=education", 1280],
  ["/practices?topic=education", 360],
  ["/practices/together-for-stronger-communities", 360],
  ["/cities", 1280],
  ["/networks/icc", 360],
  ["/insights/coverage", 1280],
] as const;

for (const [path, width] of pages) {
  test(`focus is visible everywhere on ${path} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page, path);
    expect(await pressRepeatedly(page, "Tab", 70)).toEqual([]);
    expect(await pressRepeatedly(page, "Shift+Tab", 40)).toEqual([]);
  });
}

test("the dialog's footer does not cover the focus on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 600 });
  await open(page, "/practices");
  await page.getByRole("button", { name: /^Filter/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await pressRepeatedly(page, "Tab", 60)).toEqual([]);
});

test.describe("in the workspace", () => {
  test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

  test("the save bar does not cover the focus", async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 800, height: 600 });
    const { id } = await createDraft(baseURL, "A practice of focus");
    await signIn(page, `/desk/practices/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("A practice of focus");
    expect(await pressRepeatedly(page, "Tab", 60)).toEqual([]);
    expect(await pressRepeatedly(page, "Shift+Tab", 40)).toEqual([]);
  });
});
