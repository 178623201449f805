import { expect, signIn, test } from "./fixtures";

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
