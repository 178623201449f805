import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { defaultInstallScopes } from "@/lib/haravan/scopes";
import { allow, createApp, expect, openStore, signIn, speak, test } from "./fixtures";

/** An app of this test's own: what others install meanwhile is not seen here. */
async function installWithout(page: Page, name: string, scope: string): Promise<string> {
  await signIn(page);
  const app = (await createApp(page, name)).replace("/apps/", "");
  const scopes = defaultInstallScopes.filter((one) => one !== scope).join(" ");
  await page.goto(`/install?${new URLSearchParams({ app, scope: scopes })}`);
  await page.getByRole("button", { name: "Install on the sandbox" }).click();
  await allow(page);
  return await openStore(page);
}

const call = (page: Page) => page.getByRole("button", { name: "Call", exact: true }).click();

test("403, X-ray, one button, consent: the new token has it, and the call works", async ({ page }, info) => {
  const store = await installWithout(page, "Soi đơn hàng", "com.read_orders");
  const address = `${store}/calls/orders-list`;
  await page.goto(address);
  await page.getByRole("textbox", { name: "Name 1" }).fill("limit");
  await page.getByRole("textbox", { name: "Value 1" }).fill("1");
  await call(page);
  await expect(
    page.getByRole("heading", { level: 1, name: "This call needs com.read_orders, and the token does not have it" }),
  ).toBeVisible();
  const checks = page.getByRole("list", { name: "Tested" }).getByRole("listitem");
  await expect(checks).toHaveCount(13);
  await expect(checks.last()).toContainText("com.read_orders is not among the scopes granted");
  await expect(page.getByRole("textbox", { name: "Value 1" })).toHaveValue("1");
  await info.attach("refused", { body: await page.screenshot({ fullPage: true }), contentType: "image/png" });
  const faults = await new AxeBuilder({ page }).analyze();
  expect(faults.violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole("link", { name: /^403/ }).click();
  await expect(page).toHaveURL(/\/runs\/[\w-]+$/);
  await page.getByRole("link", { name: "X-ray of this 403: /com/orders.json" }).click();
  await page.getByRole("button", { name: "Ask the store’s owner now" }).click();
  await allow(page);
  await expect(page.getByRole("heading", { level: 1, name: /^Installed on / })).toBeVisible();

  await page.goto(address);
  await expect(page.getByText("The new token has com.read_orders.")).toBeVisible();
  await call(page);
  await expect(page.getByText(/^200 ·/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: /The token has com.read_orders/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ask the store’s owner now" })).toHaveCount(0);
});

test("what the app may not have: after one try the same consent is said not to have helped", async ({ page }, info) => {
  const store = await installWithout(page, "Soi giao diện", "com.read_customers");
  const address = `${store}/calls/themes-list`;
  await page.goto(address);
  await call(page);
  await expect(page.getByText("web.read_themes is not in the app’s list")).toBeVisible();
  await page.getByRole("button", { name: "Ask the store’s owner now" }).click();
  await expect(page.getByText("invalid_scope").first()).toBeVisible();

  await page.goto(address);
  await expect(
    page.getByRole("heading", { level: 2, name: /The same consent was asked for, and it did not help/ }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Ask the store’s owner now" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Ask once more" })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  await speak(page, "Tiếng Việt", "vi");
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 2, name: /không có tác dụng/ })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await info.attach("phone", { body: await page.screenshot({ fullPage: true }), contentType: "image/png" });
});

test("a write has its page and no button, and a list that is too long is counted before it is sent", async ({
  page,
}) => {
  const store = await installWithout(page, "Soi độ dài", "com.write_products");
  await page.goto(`${store}/calls/products-create`);
  await expect(page.getByText("This call writes. The tool only reads, so it never makes it.")).toBeVisible();
  await expect(page.getByText("The token may read (com.read_products)", { exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: "Call", exact: true })).toHaveCount(0);
  await page.goto(`/install?scope=${encodeURIComponent("openid com.read_shop")}`);
  await expect(page.getByText("20 of 300 characters")).toBeVisible();
  const button = page.getByRole("button", { name: "Install on the sandbox" });
  await expect(button).toBeEnabled();
  await page
    .getByRole("textbox", { name: /Other scope names/ })
    .fill(`${"com.read_anything ".repeat(1)}${"x".repeat(99)} ${"y".repeat(99)} ${"z".repeat(99)}`);
  await expect(page.getByText(/too many: the server refuses/)).toBeVisible();
  await expect(button).toBeDisabled();
});
