import { type Page, test } from "@playwright/test";
import { expectAccessible, expectNoViolations } from "./axe";
import { choose, draft, rows, signIn, token } from "./desk";
import { open } from "./list";
import { speakerOf, startOf } from "./words";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

const ready = async (page: Page, path: string, wait: string) => {
  await open(page, path);
  await page.getByText(wait).waitFor({ state: "detached" });
};

for (const locale of ["en", "fr", "ar"]) {
  const say = speakerOf(locale);
  const desk = `${startOf(locale)}/desk`;
  const look = { dark: locale === "en" };
  const button = (page: Page, key: string) => page.getByRole("button", { name: say(key) });

  test.describe(`in ${locale}`, () => {
    // A token that was shown in one language holds in all: it belongs to the tab.
    test.beforeEach(async ({ page }) => {
      await signIn(page);
    });

    test("the desk and its lists have no violations", async ({ page }) => {
      for (const path of [desk, `${desk}/review?status=published`, `${desk}/imports`]) {
        await ready(page, path, say("workspace.loading"));
        await expectAccessible(page, look);
      }
    });

    test("an import has no violations, from its form to its plan", async ({ page }) => {
      await open(page, `${desk}/imports/new`);
      await button(page, "import.submit").click();
      await page.getByText(say("import.file.none")).waitFor();
      await expectAccessible(page, look);
      await choose(page, "axe.csv", rows(`axe-${locale}`, "Gardening", ""));
      await button(page, "import.submit").click();
      await page.getByRole("alert").waitFor();
      await page.locator("#line-3").waitFor();
      await expectAccessible(page, look);
      await page.locator(".filter.create").click();
      await page.locator("#line-2 summary").click();
      await button(page, "cancel.submit").click();
      await page.getByRole("dialog").waitFor();
      await expectAccessible(page, look);
    });

    test("a practice at work has no violations, and what is wrong with it", async ({
      page,
      baseURL,
    }) => {
      const { id } = await draft(baseURL, `Axe ${locale}`);
      await ready(page, `${desk}/practices/${id}`, say("workspace.loading"));
      await expectAccessible(page, look);
      await page.getByLabel(say("template.sourceUrl")).fill("nowhere");
      await button(page, "edit.save").first().click();
      await page.getByRole("alert").waitFor();
      await expectAccessible(page, look);
      await page.emulateMedia({ forcedColors: "active" });
      await expectNoViolations(page);
    });
  });
}
