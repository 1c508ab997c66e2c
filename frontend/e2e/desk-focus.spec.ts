import { expect, test } from "@playwright/test";
import { signIn, token } from "./desk";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

test("a file that cannot be read is said once, in sight", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await signIn(page, "/desk/imports/new");
  for (const [name, content, why] of [
    ["empty.csv", [], "There is nothing in the file"],
    ["photo.jpg", [0xff, 0xd8, 0xff, 0xe0, ...Array(99).fill(0)], "This is none of CSV"],
  ] as const) {
    const file = { name, mimeType: "", buffer: Buffer.from(content) };
    await page.locator("#import-file").setInputFiles(file);
    await page.getByRole("button", { name: "Make the plan" }).click();
    const panel = page.getByRole("alert");
    await expect(panel.getByText(why)).toHaveCount(1);
    await expect(panel).toBeFocused();
    await expect(panel.getByRole("heading")).toBeInViewport();
  }
});
