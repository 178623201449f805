import { enApps } from "@/messages/en/apps";
import { viApps } from "@/messages/vi/apps";
import { expectReadable } from "./expect-readable";
import { expect, listening, signIn, test } from "./fixtures";

const secret = "s3cret-of-a-real-haravan-app-0123456789abcdef";

test("a demo registration of one's own is there, and the two redirect URLs of this tool are registered", async ({
  page,
  baseURL,
}) => {
  await signIn(page);
  await page.goto("/apps");
  await page.getByRole("link", { name: "Demo app", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Redirect URL 1" })).toHaveValue(`${baseURL}/install/login`);
  await expect(page.getByRole("textbox", { name: "Redirect URL 2" })).toHaveValue(`${baseURL}/install/grandservice`);
});

test("a real app is added with id and secret; the secret is never shown again", async ({ page }) => {
  await signIn(page);
  await page.goto("/apps/new");
  await page.getByRole("textbox", { name: /^Name/ }).fill("Orders sync");
  await page.getByRole("textbox", { name: /^Client ID/ }).fill("9f3c2a7be1d04c55a6b1c0ffee00d1e1");
  await page.getByLabel(/^Client Secret/).fill(secret);
  await page.getByRole("button", { name: "Save the app" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Orders sync" })).toBeVisible();
  await expect(page.getByText(/client_secret#[0-9a-f]{8}/).first()).toBeVisible();
  expect(await page.content()).not.toContain(secret);

  await page.getByRole("main").getByRole("link", { name: "Install on a store" }).click();
  await expect(page).toHaveURL(/\/install\?/);
  await expect(page.getByText("What this changes on the real store")).toBeVisible();
  expect(await page.content()).not.toContain(secret);
});

test("a form that is wrong says so at its fields, in the reader's language, and keeps all that was typed", async ({
  page,
}) => {
  await signIn(page);
  await page.context().addCookies([{ name: "auth-doctor.locale", value: "vi", url: page.url() }]);
  await page.goto("/apps/new");
  const words = viApps.form;
  const save = page.getByRole("button", { name: words.save });
  await listening(save);
  await page.getByLabel(words.secret).fill(secret);
  await page.getByRole("checkbox", { name: "com.read_orders" }).uncheck();
  await save.click();
  const name = page.getByRole("textbox", { name: words.name, exact: true });
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(new RegExp(words.faults.name.missing));
  await expect(page.getByText(words.faults.clientId.missing)).toBeVisible();
  await expect(page.getByLabel(words.secret)).toHaveValue(secret);
  await expect(page).toHaveURL("/apps/new");
  await expectReadable(page, "/apps/new with faults");

  await name.fill("Đồng bộ đơn");
  await expect(page.getByText(words.faults.name.missing)).toHaveCount(0);
  await page.getByRole("textbox", { name: words.clientId, exact: true }).fill("a b");
  await save.click();
  await expect(page.getByRole("textbox", { name: words.clientId, exact: true })).toBeFocused();
  await expect(page.getByText(words.faults.clientId.characters)).toBeVisible();
  await page.getByRole("textbox", { name: words.clientId, exact: true }).fill("ab".repeat(16));
  await save.click();
  await expect(page.getByRole("heading", { level: 1, name: "Đồng bộ đơn" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "com.read_orders" })).not.toBeChecked();
});

test("without scripts the form comes back with what was typed, and without the secret", async ({ browser, page }) => {
  await signIn(page);
  const storageState = await page.context().storageState();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: new URL(page.url()).origin,
    storageState,
  });
  const plain = await context.newPage();
  await plain.goto("/apps/new");
  await plain.getByRole("textbox", { name: /^Name/ }).fill("Orders sync");
  await plain.getByLabel(/^Client Secret/).fill(secret);
  await plain.getByRole("checkbox", { name: "com.read_orders" }).uncheck();
  await plain.getByRole("button", { name: enApps.form.save }).click();
  await expect(plain).toHaveURL(/\/apps\/new\?fault=clientId%3Amissing&/);
  expect(plain.url()).not.toContain(secret);
  const clientId = plain.getByRole("textbox", { name: /^Client ID/ });
  await expect(clientId).toBeFocused();
  await expect(clientId).toHaveAccessibleDescription(new RegExp(enApps.form.faults.clientId.missing));
  await expect(plain.getByRole("textbox", { name: /^Name/ })).toHaveValue("Orders sync");
  await expect(plain.getByRole("checkbox", { name: "com.read_orders" })).not.toBeChecked();
  await expect(plain.getByLabel(/^Client Secret/)).toHaveAccessibleDescription(enApps.form.secretAgain);
  await context.close();
});

test("deleting a registration says what goes with it", async ({ page }) => {
  await signIn(page);
  await page.goto("/apps/new");
  await page.getByRole("textbox", { name: /^Name/ }).fill("To be deleted");
  await page.getByRole("textbox", { name: /^Client ID/ }).fill("aa".repeat(16));
  await page.getByLabel(/^Client Secret/).fill(secret);
  await page.getByRole("button", { name: "Save the app" }).click();
  await page.getByText("Delete this registration").click();
  await page.getByRole("button", { name: /Delete/ }).click();
  await expect(page).toHaveURL("/apps");
  await expect(page.getByRole("link", { name: "To be deleted" })).toHaveCount(0);
});
