import { expect, type Page, test } from "@playwright/test";
import { open } from "./site";
import { signIn, token } from "./workspace";

/** Fields and buttons whose border and background both have a contrast below 3:1. */
const lowContrast = (page: Page) =>
  page.evaluate(() => {
    const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const luminance = (color: string, on = "white") => {
      if (!paint) return 0;
      for (const fill of [on, color]) {
        paint.fillStyle = fill;
        paint.fillRect(0, 0, 1, 1);
      }
      const [r = 0, g = 0, b = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string) => {
      const [low = 0, high = 0] = [luminance(one, other), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const backgroundOf = (element: Element | null): string => {
      if (!element) return "Canvas";
      const { backgroundColor } = getComputedStyle(element);
      return /, 0\)|\/ 0\)/.test(backgroundColor)
        ? backgroundOf(element.parentElement)
        : backgroundColor;
    };
    const controls = document.querySelectorAll(
      "input:not([type=checkbox], [type=radio], [type=range], [type=hidden]), select, textarea, .button",
    );
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility() || control.getClientRects().length === 0) return [];
      const { borderBlockEndColor, borderBlockEndWidth, backgroundColor } =
        getComputedStyle(control);
      const around = backgroundOf(control.parentElement);
      const edge = borderBlockEndWidth === "0px" ? 1 : contrast(borderBlockEndColor, around);
      const strongest = Math.max(edge, contrast(backgroundColor, around));
      const name = control.textContent?.trim() || control.id || control.localName;
      return strongest < 3 ? [`${name}: ${strongest.toFixed(2)}`] : [];
    });
  });

const pages = [
  "/",
  "/practices?q=school",
  "/practices/the-welcome-app",
  "/cities",
  "/networks/citta-del-dialogo",
  "/insights/coverage",
  "/template",
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test("fields and buttons have enough contrast", async ({ page }) => {
      for (const path of pages) {
        await open(page, path);
        expect(await lowContrast(page), path).toEqual([]);
      }
    });

    test("fields and buttons of the workspace have enough contrast", async ({ page }) => {
      test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");
      await signIn(page, "/desk/practices/1");
      await expect(page.locator("textarea").first()).toBeVisible();
      expect(await lowContrast(page)).toEqual([]);
    });
  });
}
