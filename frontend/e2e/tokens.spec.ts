import { expect, test } from "@playwright/test";
import { signIn, token } from "./workspace";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

test("an admin issues a token, which is shown once, and revokes it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(page, "/desk/tokens");
  await page.getByLabel("Role").selectOption("coordinator");
  await page.getByRole("button", { name: "Issue the token" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Name", { exact: true }).fill("Bea of tokens");
  await page.getByLabel("Email (optional)").fill("bea@example.org");
  await expect(page.getByLabel("Language of the emails")).toHaveValue("en");
  await page.getByRole("checkbox", { name: /RECI|Red de Ciudades/ }).check();
  await page.getByRole("button", { name: "Issue the token" }).click();
  const shown = page.getByRole("region", { name: "Token for Bea of tokens" });
  await expect(shown).toBeFocused();
  await shown.getByRole("button", { name: "Copy the token" }).click();
  await expect(shown.getByText("Copied")).toBeVisible();
  const secret = await page.evaluate(() => navigator.clipboard.readText());
  expect(secret).toMatch(/^icat_/);
  await page.reload();
  await expect(page.getByText(secret)).toHaveCount(0);
  const entry = page.getByRole("listitem").filter({ hasText: "Bea of tokens" });
  await expect(entry).toContainText(/coordinator.*reci.*valid until.*bea@example.org.*never used/s);

  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn(page, "/desk/tokens", secret);
  const own = page.getByRole("region", { name: "Your token" });
  await expect(own).toContainText("Bea of tokens");
  await expect(own).toContainText("Writing and publishing practices");
  await expect(page.getByRole("button", { name: "Issue the token" })).toHaveCount(0);

  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn(page, "/desk/tokens");
  await entry.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await expect(entry).toContainText("revoked on");
  await expect(entry.getByRole("button", { name: "Revoke" })).toHaveCount(0);
});
