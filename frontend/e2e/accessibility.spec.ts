import { type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleAt, expectNoViolations } from "./axe";
import { foundInFrench, inArabic, open } from "./list";
import { speakerOf, startOf } from "./words";

const practice = "/practices/together-for-stronger-communities";

const pages = [
  "",
  "/practices",
  "/practices?topic=roma&country=NO",
  "/practices?topic=gardening&q=refugee",
  "/practices?q=edukation",
  "/practices?q=vinitsia",
  practice,
  "/practices/pack?topic=roma",
  "/topics",
  "/topics/education",
  "/cities",
  "/cities?q=nowhere",
  "/cities/ua-vinnytsia",
  "/networks",
  "/networks/icc?asOf=2017-10-11",
  "/networks/citta-del-dialogo?asOf=2012-12-31&map=world",
  "/collections/covid-19",
  "/insights",
  "/insights/coverage",
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

type Say = (key: string) => string;

/** What a page shows once something was done with it. */
const states: Record<string, { path: string; arrange: (page: Page, say: Say) => Promise<void> }> = {
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
    arrange: (page, say) => page.getByText(say("takeaway.call")).click(),
  },
  "related practices, a citation that was copied and an open history": {
    path: practice,
    arrange: async (page, say) => {
      await page.getByRole("heading", { name: say("related.title") }).waitFor();
      await page.getByRole("button", { name: say("cite.copy") }).click();
      await page.getByText(say("history.show")).click();
      await page.locator("#history ~ details ins").first().waitFor();
    },
  },
  "figures as tables": {
    path: "/insights",
    arrange: async (page, say) => {
      const switches = page.getByRole("button", { name: say("figure.table") });
      while (await switches.count()) await switches.first().click();
    },
  },
};

for (const locale of ["en", "fr", "ar"]) {
  const start = startOf(locale);
  const look = { dark: locale === "en" };

  for (const path of pages) {
    test(`${start}${path || "/"} has no violations`, async ({ page }) => {
      await open(page, start + path || "/");
      await expectAccessible(page, look);
    });
  }

  for (const [name, { path, arrange }] of Object.entries(states)) {
    test(`${name} have no violations in ${locale}`, async ({ page }) => {
      await open(page, start + path);
      await arrange(page, speakerOf(locale));
      await expectAccessible(page, look);
    });
  }

  test(`open filters, beside and in a dialog, have no violations in ${locale}`, async ({
    page,
  }) => {
    const openGroups = () =>
      page
        .locator("details:has(fieldset)")
        .evaluateAll((all) => all.map((one) => one.toggleAttribute("open", true)));
    await open(page, `${start}/practices?topic=education&country=NO`);
    await openGroups();
    await expectAccessibleAt(1280, page, look);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.locator("button[aria-haspopup=dialog]").click();
    await openGroups();
    await expectAccessibleAt(320, page, look);
  });

  test(`notes on how practices were found have no violations in ${locale}`, async ({ page }) => {
    await foundInFrench(page);
    await open(page, `${start}/practices?q=school`);
    await page.getByText("école").first().waitFor();
    await expectAccessible(page, look);
  });

  test(`notes on a translation have no violations in ${locale}`, async ({ page }) => {
    await inArabic(page);
    await open(page, `${start}${practice}?lang=ar`);
    await page.getByText("الانتماء").waitFor();
    await expectAccessible(page, look);
  });

  test(`an error has no violations in ${locale}`, async ({ page }) => {
    await page.route("**/api/v1/practices*", (route) => route.abort());
    await open(page, `${start}/practices?topic=education`);
    await page.getByRole("alert").waitFor();
    await expectAccessible(page, look);
  });
}

for (const path of ["/", "/practices?topic=education", practice, "/insights/coverage", "/cities"]) {
  test(`${path} has no violations in colours of the reader's own`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await open(page, path);
    await expectNoViolations(page);
  });
}

test("a menu that is open has no violations", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "/");
  await page.getByRole("button", { name: "Menu" }).click();
  await expectAccessibleAt(320, page, { dark: true });
});
