import { expect, installByThreeClicks, openStore, people, signIn, test } from "./fixtures";

test("the preview follows the form, with dots for the secret, and a wrong code is explained", async ({ page }) => {
  await signIn(page, people.owner);
  await page.getByRole("link", { name: "Exchange", exact: true }).click();
  await expect(page).toHaveURL("/exchange");
  const preview = page.getByRole("group", { name: "Token request" });
  await expect(preview).toContainText("client_secret=••••••••");
  await page.getByRole("textbox", { name: "Code", exact: true }).fill("ABCDEF0123456789");
  await expect(preview).toContainText("&code=ABCDEF0123456789");
  await page.getByRole("checkbox", { name: /Send JSON/ }).check();
  await expect(preview).toContainText("Content-Type: application/json");
  await page.getByRole("radio", { name: /Other credentials/ }).check();
  await page.getByRole("textbox", { name: "Client id" }).fill("somebody-else");
  await page.getByRole("textbox", { name: "Client secret" }).fill("typed-client-secret");
  await expect(preview).toContainText("somebody-else");
  await expect(preview).not.toContainText("typed-client-secret");
  await page.getByRole("radio", { name: /the sandbox/ }).check();
  await page.getByRole("button", { name: "Send the token request" }).click();
  await expect(page).toHaveURL(/\/runs\/[\w-]+$/);
  await expect(page.getByRole("region", { name: "Diagnosis" })).toContainText("Wrong Content-Type");
  expect(await page.content()).not.toContain("typed-client-secret");
});

test("a refresh from the store page is a run that says so", async ({ page }) => {
  await installByThreeClicks(page);
  await openStore(page);
  // Which generation depends on what other tests of this person did before.
  await page.getByRole("button", { name: /^Refresh generation \d+$/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The tokens were refreshed" })).toBeVisible();
});
