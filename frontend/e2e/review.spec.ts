import { expect, request, test } from "@playwright/test";
import { issueToken, signIn, token } from "./workspace";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

test("a practice is assigned, returned with a reason, answered and submitted again", async ({
  page,
  baseURL,
}) => {
  const secret = await issueToken(baseURL, { name: "Writer of review", role: "contributor" });
  const writer = await request.newContext({
    baseURL,
    extraHTTPHeaders: { Authorization: `Bearer ${secret}` },
  });
  const texts = { en: { title: "Reviewed one" } };
  const data = { status: "in-review", originalLanguage: "en", texts };
  await writer.post("/api/v1/practices", { data });

  await signIn(page, "/desk/review?q=reviewed");
  const entry = page.getByRole("listitem").filter({ hasText: "Reviewed one" });
  await expect(entry).toContainText("by Writer of review");
  await entry.getByRole("link").click();
  const review = page.getByRole("region", { name: "Review", exact: true });
  await review.getByRole("button", { name: "Assign to me" }).click();
  await expect(review.getByText(/^Kept in the history as revision/)).toBeVisible();
  await expect(review.getByRole("button", { name: "Remove reviewer" })).toBeVisible();

  const comment = review.getByLabel("Comment or reason");
  const giveBack = review.getByRole("button", { name: "Return with this reason" });
  await giveBack.click();
  await expect(review.getByText("Write a comment or a reason first")).toBeVisible();
  await expect(comment).toBeFocused();
  // What is typed elsewhere on the page stays.
  await page.getByRole("textbox", { name: "Impact", exact: true }).fill("Not saved yet.");
  await comment.fill("Since when?\nAnd where?");
  await giveBack.click();
  await expect(review.getByRole("listitem").last()).toContainText("Since when?");
  await expect(review.getByRole("listitem").last()).toContainText("Returned to draft");
  await expect(giveBack).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Impact", exact: true })).toHaveValue(
    "Not saved yet.",
  );
  await page.getByRole("button", { name: "Discard unsaved changes" }).first().click();
  const path = new URL(page.url()).pathname;

  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn(page, path, secret);
  await expect(review.getByRole("listitem").last()).toContainText("And where?");
  await expect(review.getByRole("button", { name: "Assign to me" })).toHaveCount(0);
  await comment.fill("Since 2019, in Bradford.");
  await review.getByRole("button", { name: "Add comment" }).click();
  await expect(review.getByRole("listitem").last()).toContainText("Since 2019, in Bradford.");
  await page.getByRole("button", { name: "Save and send for review" }).first().click();
  await expect(review.getByRole("listitem").last()).toContainText("Sent for review");
  await page.goto("/desk/review?q=reviewed");
  await expect(entry).toContainText("Writer of review: Since 2019, in Bradford.");

  const anonymous = await request.newContext({ baseURL });
  const changes = await anonymous.get("/api/v1/changes?format=ndjson");
  expect(await changes.text()).not.toContain("Since when?");
});
