import { expect, type Page, test } from "@playwright/test";
import { adminApi, deleteRecords, issueToken, signIn, token } from "./workspace";

test.skip(!token, "CATALOGUE_ADMIN_TOKEN names the admin of the service");

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();

test("a city is edited from its page, and a conflict loses nothing", async ({ page, baseURL }) => {
  const admin = await adminApi(baseURL);
  const form = { id: "gb-formton", name: "Formton", country: "GB", kind: "city" };
  await admin.post("/api/v1/cities", { data: form });
  await page.goto("/cities/gb-formton");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Formton");
  await expect(page.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
  await signIn(page);
  await page.goto("/cities/gb-formton");
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Edit city: Formton");
  await field(page, "Names in other languages").fill("fr=Formville\nFormstadt");
  await field(page, "Latitude").fill("51,5");
  await save(page);
  await expect(page.getByRole("alert")).toContainText("2 errors to correct");
  await field(page, "Names in other languages").fill("fr=Formville\nde=Formstadt");
  await field(page, "Longitude").fill("-0.1");
  const read = await admin.get("/api/v1/cities/gb-formton");
  await admin.patch("/api/v1/cities/gb-formton", {
    headers: { "If-Match": read.headers().etag ?? "" },
    data: { population: 1000, latitude: 50, longitude: 0 },
  });
  await save(page);
  const conflict = page.getByRole("alert");
  await expect(conflict).toContainText("51.5");
  await conflict.getByRole("button", { name: "Keep my changes" }).click();
  await expect(field(page, "Inhabitants")).toHaveValue("1000");
  await save(page);
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  const now = (await (await admin.get("/api/v1/cities/gb-formton")).json()).data;
  expect(now).toMatchObject({
    names: { fr: "Formville", de: "Formstadt" },
    population: 1000,
    latitude: 51.5,
    longitude: -0.1,
  });
  await page.getByText("Show changes").click();
  await expect(page.getByText(/^Revision [\d,]+,/).first()).toBeVisible();
  await deleteRecords(baseURL, "cities/gb-formton");
});

test("a coordinator adds a membership to the own network, and an admin merges two cities", async ({
  page,
  baseURL,
}) => {
  const admin = await adminApi(baseURL);
  for (const name of ["Mergeham", "Mergham"])
    await admin.post("/api/v1/cities", { data: { name, country: "GB", kind: "city" } });
  const network = { id: "form-members", name: "Members of forms", scope: "national" };
  await admin.post("/api/v1/networks", { data: network });
  const form = { name: "Writer of memberships", role: "coordinator", networks: [network.id] };
  await signIn(page, "/desk", await issueToken(baseURL, form));
  await page.goto(`/networks/${network.id}`);
  await expect(page.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Add a membership" }).click();
  await expect(field(page, "Network")).toHaveValue(network.id);
  await field(page, "City").fill("Mergham");
  await field(page, "From").fill("2024-05");
  await save(page);
  await expect(page).toHaveURL(/\/desk\/memberships\/form-members\.gb-mergham$/);
  await expect(field(page, "City")).toHaveValue("gb-mergham");

  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn(page, "/desk/cities/gb-mergham");
  await page.getByText("Merge into another city").first().click();
  await page.getByLabel("Id of the other city").fill("gb-mergeham");
  await page.getByRole("button", { name: "Merge" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Merge" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Edit city: Mergeham");
  await page.goto("/cities/gb-mergeham");
  await expect(page.getByRole("list", { name: "Networks" })).toContainText("Members of forms");
  const members = await admin.get(`/api/v1/memberships?network=${network.id}`);
  const membership = (await members.json()).data[0].id;
  await deleteRecords(
    baseURL,
    `memberships/${membership}`,
    "cities/gb-mergeham",
    "networks/form-members",
  );
});

test("a network is created", async ({ page, baseURL }) => {
  await signIn(page, "/desk/networks/new");
  await field(page, "Id").fill("formnet");
  await field(page, "Name").fill("Network of forms");
  await field(page, "Scope").selectOption("national");
  await field(page, "Year of foundation").fill("2001");
  await save(page);
  await expect(page).toHaveURL(/\/desk\/networks\/formnet$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Edit network: Network of forms",
  );
  await deleteRecords(baseURL, "networks/formnet");
});
