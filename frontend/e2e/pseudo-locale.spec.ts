import { expect, type Page, test } from "@playwright/test";
import { open, samplePaths } from "./site";

type Message = string | Record<string, string>;

const accents: Record<string, string> = { a: "ä", e: "ë", i: "ï", o: "ö", u: "ü", c: "ç", n: "ñ" };

/** A pseudo-translation: 40 % longer, with accents. */
function pseudoTranslate(text: string): string {
  const other = text.replace(/\{\w+\}|[aeioucn]/g, (found) => accents[found] ?? found);
  const letters = text.replace(/\{\w+\}/g, "").length;
  return `${other}${" lorem ipsum".repeat(Math.ceil((letters * 0.4) / 12)).slice(0, Math.ceil(letters * 0.4))}`;
}

/** Replaces all messages with pseudo-translations. */
const mockPseudoLocale = (page: Page) =>
  page.route("**/_app/immutable/messages/**", async (route) => {
    const response = await route.fetch();
    const messages: Record<string, Message> = await response.json();
    const json = Object.fromEntries(
      Object.entries(messages).map(([key, message]) => [
        key,
        typeof message === "string"
          ? pseudoTranslate(message)
          : Object.fromEntries(
              Object.entries(message).map(([form, text]) => [form, pseudoTranslate(text)]),
            ),
      ]),
    );
    await route.fulfill({ json });
  });

const pages = ["/", "/practices?q=refugee&topic=education&country=XX", ...samplePaths];

/** Elements wider than the window, and controls with text wider than themselves. Pictures cut what they contain. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const out = (one: Element) => {
      const { left, right } = one.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1;
    };
    return [...document.querySelectorAll("main *, header *, footer *")]
      .filter(
        (one) =>
          !one.closest(".visually-hidden, .table-scroll table, svg *") &&
          (out(one) ||
            (one.matches("a, button, label") &&
              one.scrollWidth > one.clientWidth + 1 &&
              one.clientWidth > 0)),
      )
      .map((one) => one.outerHTML.slice(0, 120));
  });

for (const locale of ["", "/ar"]) {
  test(`40 % longer messages fit on ${locale || "/"}`, async ({ page }) => {
    test.slow();
    await mockPseudoLocale(page);
    for (const path of pages) {
      await open(page, locale + path);
      await expect(page.getByRole("contentinfo")).toBeVisible();
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect([path, width, await overflowing(page)]).toEqual([path, width, []]);
        const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([path, scrolled]).toEqual([path, width]);
      }
    }
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
}
