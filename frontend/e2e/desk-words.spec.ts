import { expect, test } from "@playwright/test";
import { draft, signIn, token } from "./desk";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

test("what is at work goes by the names that readers know", async ({ page, baseURL }) => {
  const { id, tag, admin } = await draft(baseURL, "Named one");
  const texts = { fr: { title: "Nommée" } };
  const headers = { "If-Match": tag };
  await admin.patch(`/api/v1/practices/${id}`, { headers, data: { texts } });
  await signIn(page, `/desk/practices/${id}`);
  await expect(page.getByRole("button", { name: "Take away: Bradford" })).toBeVisible();
  await expect(page.getByRole("link", { name: "See its page" })).toHaveCount(0);
  const title = page.getByRole("textbox", { name: "Title", exact: true });
  await title.fill("");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await page.getByRole("alert").getByRole("link", { name: "Title (English)" }).click();
  await expect(title).toBeFocused();
  await title.fill("Named two");
  const data = { texts: { en: { title: "Theirs" } } };
  const read = await admin.get(`/api/v1/practices/${id}`);
  const after = { "If-Match": read.headers().etag ?? "" };
  await admin.patch(`/api/v1/practices/${id}`, { headers: after, data });
  await page.getByRole("button", { name: "French" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  const conflict = page.getByRole("alert").filter({ hasText: "Someone has changed" });
  await conflict.getByRole("link", { name: "Title (English)" }).click();
  await expect(title).toHaveValue("Named two");
  await expect(title).toBeFocused();
});
