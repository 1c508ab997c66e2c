import { type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleAt, expectNoViolations } from "./axe";
import { localePrefix, translatorOf } from "./messages";
import { mockArabicTranslation, mockFrenchMatch, open, practicePath } from "./site";

const pages = [
  "",
  "/practices",
  "/practices?topic=roma&country=NO",
  "/practices?topic=gardening&q=refugee",
  "/practices?q=edukation",
  "/practices?q=vinitsia",
  practicePath,
  "/practices/pack?topic=roma",
  "/topics",
  "/topics/education",
  "/cities?country=PT",
  "/cities?q=nowhere",
  "/cities/ua-vinnytsia",
  "/networks",
  "/networks/icc?asOf=2017-10-11",
  "/networks/citta-del-dialogo?asOf=2012-12-31&map=world",
  "/collections/covid-19",
  "/insights",
  "/insights/coverage?rows=year&network=reci",
  "/insights/completeness?network=reci&missing=impact",
  "/insights/completeness?network=nowhere",
  "/about",
  "/about/programme",
  "/about/accessibility",
  "/template",
  "/offline",
  "/desk",
  "/nowhere",
];

type Arrange = (page: Page, say: (key: string) => string) => Promise<unknown>;

/** Pages with hundreds of links take axe seconds: they are tested in one language only. */
const largePages = ["/cities", "/insights/coverage"];

/** States that a page reaches through interaction. */
const states: Record<
  string,
  { path: string; arrange: Arrange; prepare?: (page: Page) => Promise<unknown> }
> = {
  "open suggestions": {
    path: "/practices?topic=education",
    arrange: async (page) => {
      await page.getByRole("combobox").first().fill("berl");
      await page.getByRole("option", { name: "Berlin" }).first().waitFor();
      await page.keyboard.press("ArrowDown");
    },
  },
  "the call behind results": {
    path: "/practices?topic=education",
    arrange: (page, say) => page.getByText(say("export.call")).click(),
  },
  "related practices, a citation that was copied and an open history": {
    path: practicePath,
    arrange: async (page, say) => {
      await page.getByRole("heading", { name: say("related.title") }).waitFor();
      await page.getByRole("button", { name: say("cite.copy") }).click();
      await page.getByText(say("history.show")).click();
      await page.locator("#history ~ details ins").first().waitFor();
    },
  },
  "notes on how practices were found": {
    path: "/practices?q=school",
    prepare: mockFrenchMatch,
    arrange: (page) => page.getByText("école").first().waitFor(),
  },
  "notes on a translation": {
    path: `${practicePath}?lang=ar`,
    prepare: mockArabicTranslation,
    arrange: (page) => page.getByText("الانتماء").waitFor(),
  },
  errors: {
    path: "/practices?topic=education",
    prepare: (page) => page.route("**/api/v1/practices?*", (route) => route.abort()),
    arrange: (page) => page.getByRole("alert").waitFor(),
  },
  "figures as tables": {
    path: "/insights",
    arrange: async (page, say) => {
      const switches = page.getByRole("button", { name: say("figure.table") });
      while (await switches.count()) await switches.first().click();
    },
  },
};

/** One for each direction. */
const languages = ["en", "ar"];

for (const path of [...largePages, ...pages]) {
  test(`${path || "/"} has no violations`, async ({ page }) => {
    test.slow();
    for (const locale of largePages.includes(path) ? ["en"] : languages) {
      await open(page, localePrefix(locale) + path || "/");
      await expectAccessible(page, locale);
    }
  });
}

for (const [name, { prepare, path, arrange }] of Object.entries(states)) {
  test(`${name} have no violations`, async ({ page }) => {
    test.slow();
    for (const locale of languages) {
      await prepare?.(page);
      await open(page, localePrefix(locale) + path);
      await arrange(page, translatorOf(locale));
      await expectAccessible(page, locale);
    }
  });
}

test("open filters have no violations, in the column and in the dialog", async ({ page }) => {
  test.slow();
  const openGroups = () =>
    page
      .locator("details:has(fieldset)")
      .evaluateAll((all) => all.map((one) => one.toggleAttribute("open", true)));
  for (const locale of languages) {
    const look = { dark: locale === "en" };
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, `${localePrefix(locale)}/practices?topic=education&country=NO`);
    await openGroups();
    await expectAccessibleAt(1280, page, look);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.locator("button[aria-haspopup=dialog]").click();
    await openGroups();
    await expectAccessibleAt(320, page, look);
  }
});

for (const path of [
  "/",
  "/practices?topic=education",
  practicePath,
  "/insights/coverage",
  "/cities",
]) {
  test(`${path} has no violations in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await open(page, path);
    await expectNoViolations(page);
  });
}

test("an open menu has no violations", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "/");
  await page.getByRole("button", { name: "Menu" }).click();
  await expectAccessibleAt(320, page, { dark: true });
});
