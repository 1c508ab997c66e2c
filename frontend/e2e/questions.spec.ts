import { expect, test } from "@playwright/test";
import { expectAccessibleAt } from "./axe";
import { startMailServer } from "./mailServer";
import { localePrefix, translatorOf } from "./messages";
import { adminApi, deleteRecords } from "./workspace";

const port = Number(process.env.CATALOGUE_MAIL_PORT);
test.skip(!port || Boolean(process.env.CATALOGUE_URL), "The service sends its mail elsewhere");

const city = { id: "gb-questionville", name: "Questionville", country: "GB", kind: "city" };

test("a visitor asks a city, confirms by mail, and the city gets the question", async ({
  page,
  baseURL,
}) => {
  const server = await startMailServer(port);
  const mailTo = async (address: string) => {
    const find = () => server.mails.find((mail) => mail.includes(`To: ${address}`)) ?? "";
    await expect.poll(find, { timeout: 20_000 }).not.toBe("");
    return find();
  };
  const admin = await adminApi(baseURL);
  const data = { ...city, contactEmail: "office@questionville.example.org" };
  expect((await admin.post("/api/v1/cities", { data })).status()).toBe(201);
  await page.setViewportSize({ width: 375, height: 800 });

  for (const locale of ["en", "ar"]) {
    const say = translatorOf(locale);
    const visitor = `visitor-${locale}@example.org`;
    await page.goto(`${localePrefix(locale)}/cities/${city.id}`);
    await expect(page.getByText("office@")).toHaveCount(0);
    await page.getByRole("link", { name: say("contact.ask") }).click();
    await page.getByRole("button", { name: say("question.continue") }).click();
    await expect(page.getByLabel(say("question.text"))).toHaveAttribute("aria-invalid", "true");
    await page.getByLabel(say("question.name")).fill("Vera");
    await page.getByLabel(say("question.email")).fill(visitor);
    await page.getByLabel(say("question.text")).fill("Who trained the mediators?");
    await expectAccessibleAt(320, page);
    await page.getByRole("button", { name: say("question.continue") }).click();
    await expect(page.getByRole("heading", { name: say("question.check") })).toBeVisible();
    await expectAccessibleAt(320, page);

    const mail = await mailTo(visitor);
    expect(mail).not.toContain("mediators");
    await page.goto(/http:\S+#\S+/.exec(mail)?.[0] ?? "");
    await expectAccessibleAt(320, page);
    expect(server.mails.filter((each) => each.includes("mediators"))).toHaveLength(0);
    await page.getByRole("button", { name: say("question.send") }).click();
    await expect(page.getByRole("heading", { name: say("question.sent") })).toBeVisible();
    const question = await mailTo(data.contactEmail);
    expect(question).toContain(`Reply-To: ${visitor}`);
    expect(question).toContain("Who trained the mediators?");
    server.mails.length = 0;
    await page.reload();
    await page.getByRole("button", { name: say("question.send") }).click();
    await expect(page.getByRole("alert")).toContainText(say("problem.link-ended"));
  }

  await deleteRecords(baseURL, `cities/${city.id}`);
  await server.close();
});
