import { type Page, test } from "@playwright/test";
import { expectAccessible, expectNoViolations } from "./axe";
import { localePrefix, translatorOf } from "./messages";
import { open } from "./site";
import { chooseFile, createDraft, csvRows, signIn, token } from "./workspace";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

const ready = async (page: Page, path: string, wait: string) => {
  await open(page, path);
  await page.getByText(wait).waitFor({ state: "detached" });
};

for (const locale of ["en", "ar"]) {
  const t = translatorOf(locale);
  const workspace = `${localePrefix(locale)}/desk`;
  const button = (page: Page, key: string) => page.getByRole("button", { name: t(key) });

  test.describe(`in ${locale}`, () => {
    // The session belongs to the tab, whatever the language.
    test.beforeEach(async ({ page }) => {
      await signIn(page);
    });

    test("the workspace and its lists have no violations", async ({ page }) => {
      for (const path of [
        workspace,
        `${workspace}/review?status=published`,
        `${workspace}/imports`,
        `${workspace}/bulk-edit?topic=roma`,
      ]) {
        await ready(page, path, t("workspace.loading"));
        await expectAccessible(page, locale);
      }
    });

    for (const path of [
      "tokens",
      "import-sources",
      "city-requests",
      "city-requests/new",
      "cities/pt-lisbon",
    ]) {
      test(`${path} has no violations`, async ({ page }) => {
        await ready(page, `${workspace}/${path}`, t("workspace.loading"));
        await expectAccessible(page, locale);
      });
    }

    test("a review has no violations", async ({ page, baseURL }) => {
      const { id } = await createDraft(baseURL, `Axe review ${locale}`);
      await ready(page, `${workspace}/practices/${id}`, t("workspace.loading"));
      await button(page, "review.comment.submit").click();
      await page.getByText(t("review.comment.missing")).waitFor();
      await expectAccessible(page, locale);
    });

    test("an import has no violations, from its form to its plan", async ({ page }) => {
      await open(page, `${workspace}/imports/new`);
      await button(page, "import.submit").click();
      await page.getByText(t("import.file.none"), { exact: true }).waitFor();
      await expectAccessible(page, locale);
      await chooseFile(page, "axe.csv", csvRows(`axe-${locale}`, "Gardening", ""));
      await button(page, "import.submit").click();
      await page.getByRole("alert").waitFor();
      await page.locator("#line-3").waitFor();
      await expectAccessible(page, locale);
      await page.locator(".filter.create").click();
      await page.locator("#line-2 summary").click();
      await button(page, "cancel.submit").click();
      await page.getByRole("dialog").waitFor();
      await expectAccessible(page, locale);
    });

    test("the edit form and its errors have no violations", async ({ page, baseURL }) => {
      const { id } = await createDraft(baseURL, `Axe ${locale}`);
      await ready(page, `${workspace}/practices/${id}`, t("workspace.loading"));
      await expectAccessible(page, locale);
      await page.getByLabel(t("template.sourceUrl")).fill("nowhere");
      await button(page, "edit.save").first().click();
      await page.getByRole("alert").waitFor();
      await expectAccessible(page, locale);
      await page.emulateMedia({ forcedColors: "active" });
      await expectNoViolations(page);
    });
  });
}
