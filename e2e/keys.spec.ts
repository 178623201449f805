import AxeBuilder from "@axe-core/playwright";
import { expect, listening, signIn, speak, test } from "./fixtures";

test("a key is made, shown once, used by a script, and refused after it is revoked", async ({ page, request }) => {
  await signIn(page);
  await page.getByText("Trần Thị Lụa").first().click();
  await page.getByRole("banner").getByRole("link", { name: "API keys" }).click();
  await expect(page).toHaveURL("/settings/keys");
  await page.getByRole("textbox", { name: "Name" }).fill("nightly");
  await listening(page.getByRole("button", { name: "Make the key" }));
  await page.getByRole("button", { name: "Make the key" }).click();
  await expect(page.getByText("Your new key, shown this once")).toBeVisible();
  const key = await page.getByText(/^adk_[\w-]{43}$/).innerText();
  await expect(page.getByRole("button", { name: "Copy: API key" })).toBeVisible();
  await expect(page.getByRole("row", { name: /nightly/ })).toContainText(`adk_…${key.slice(-4)}`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(page.url()).not.toContain(key);

  const ask = () => request.get("/api/runs", { headers: { authorization: `Bearer ${key}` } });
  expect((await ask()).status()).toBe(200);
  await page.reload();
  await expect(page.getByRole("row", { name: /nightly/ })).toBeVisible();
  expect(await page.content()).not.toContain(key);

  await page.getByRole("button", { name: "Revoke nightly" }).click();
  await expect(page.getByRole("row", { name: /nightly/ })).toContainText("revoked");
  expect((await ask()).status()).toBe(401);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the answer to the form shows the key, this once", async ({ page }) => {
    await signIn(page);
    await page.goto("/settings/keys");
    await page.getByRole("textbox", { name: "Name" }).fill("by hand");
    await page.getByRole("button", { name: "Make the key" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Your new key, shown this once" })).toBeVisible();
    await expect(page.getByText(/^adk_[\w-]{43}$/)).toBeVisible();
    await page.getByRole("link", { name: "To the keys" }).click();
    await expect(page.getByRole("row", { name: /by hand/ })).toBeVisible();
    await expect(page.getByText(/adk_[\w-]{43}/)).toHaveCount(0);
  });
});

test("the page speaks Vietnamese", async ({ page }) => {
  await signIn(page);
  await page.goto("/settings/keys");
  await speak(page, "Tiếng Việt", "vi");
  await expect(page.getByRole("heading", { level: 1, name: "Khóa API" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Tạo khóa" })).toBeVisible();
});
