import type { Browser, Page } from "@playwright/test";
import { expectReadable } from "./expect-readable";
import { expect, installOwnApp, listening, test } from "./fixtures";

/** An app of this test's own: nobody else fills its bucket, or calls what its list does not hold. */
async function openStore(page: Page, app: string): Promise<string> {
  return new URL(await installOwnApp(page, { app })).pathname;
}

/** The same person in a browser of another kind. */
async function openAlike(browser: Browser, page: Page, how: Parameters<Browser["newContext"]>[0]): Promise<Page> {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({
    locale: "en-US",
    baseURL: new URL(page.url()).origin,
    storageState,
    ...how,
  });
  return await context.newPage();
}

test("the bucket falls before one's eyes, and the planner answers as it is filled in", async ({ page }) => {
  await openStore(page, "Xô đang vơi");
  const section = page.getByRole("region", { name: "Call limit" });
  await expect(section.getByRole("meter", { name: "Calls in the bucket" })).toHaveAttribute("aria-valuemax", "80");
  await expect(section.getByRole("meter")).toHaveAttribute("aria-valuenow", "0");
  await listening(section.getByLabel("Calls", { exact: true }));
  await section.getByLabel("Calls", { exact: true }).fill("1000");
  await expect(section.getByRole("status")).toContainText(/1,000 calls take at least 3 minutes 5\d seconds/);
  await expect(page).toHaveURL(/\?calls=1000&others=0&processes=1$/);
  await section.getByLabel("Calls a second by others").fill("4");
  await expect(section.getByRole("status")).toContainText("1,000 calls never get through");
  await page.reload();
  await expect(section.getByRole("status")).toContainText("1,000 calls never get through");
});

test("the shortest list follows the chosen calls, and the install form takes it", async ({ page }) => {
  await openStore(page, "Danh sách ngắn");
  await page.getByRole("link", { name: "Find the shortest list" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Least privilege" })).toBeVisible();
  await page.getByRole("link", { name: "nothing", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "5 scopes are enough" })).toBeVisible();
  await page
    .locator("summary")
    .filter({ hasText: /^Orders/ })
    .click();
  const orders = page.getByRole("checkbox", { name: "GET /com/orders.json", exact: false });
  await listening(orders);
  await orders.check();
  await expect(page.getByRole("heading", { level: 2, name: "6 scopes are enough" })).toBeVisible();
  await page.getByRole("checkbox", { name: /It works when nobody is signed in/ }).check();
  await expect(page.getByRole("heading", { level: 2, name: "7 scopes are enough" })).toBeVisible();
  await expect(page).toHaveURL(/\?calls=orders-list&needs=service$/);
  const diff = page.getByRole("list", { name: "Against the present list" });
  await expect(diff.getByRole("listitem").filter({ hasText: "com.write_products" })).toContainText("can go");
  await expect(diff.getByRole("listitem").filter({ hasText: "com.read_orders" })).toContainText("stays");
  const request = "openid profile email org userinfo grant_service com.read_orders";
  await expect(page.getByText(request, { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Ask for this list next time" }).click();
  await expect(page).toHaveURL(/\/install\?/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const ticked = page.locator('input[name="scopes"]:checked');
  await expect(ticked).toHaveCount(7);
  expect(await ticked.evaluateAll((boxes) => boxes.map((box) => box.getAttribute("value")).join(" "))).toBe(request);
});

test("both work without scripts", async ({ page, browser }) => {
  const store = await openStore(page, "Không có script");
  const still = await openAlike(browser, page, { javaScriptEnabled: false });
  await still.goto(store);
  const section = still.getByRole("region", { name: "Call limit" });
  await expect(section).toContainText("when this page was made");
  await section.getByLabel("Calls", { exact: true }).fill("50");
  await section.getByRole("button", { name: "Work it out" }).click();
  await expect(still).toHaveURL(/\?calls=50&others=0&processes=1#call-limit$/);
  await expect(section.getByRole("status")).toContainText("50 calls fit into the bucket at once");
  await still.goto(`${store}/least-scopes?calls=`);
  await still
    .locator("summary")
    .filter({ hasText: /^Products/ })
    .click();
  await still.getByRole("checkbox", { name: /POST \/com\/products.json/ }).check();
  await still.getByRole("button", { name: "Find the list" }).click();
  await expect(still.getByRole("heading", { level: 2, name: "6 scopes are enough" })).toBeVisible();
  await expect(still.getByRole("list", { name: "Against the present list" })).toContainText("write includes read");
  await still.context().close();
});

for (const [width, locale, colorScheme] of [
  [390, "vi-VN", "dark"],
  [1440, "en-US", "light"],
] as const) {
  test(`the store page and the shortest list read well to axe and never scroll sideways (${locale}, ${width} px)`, async ({
    page,
    browser,
  }) => {
    const store = await openStore(page, `Đọc được ${width}`);
    const other = await openAlike(browser, page, { locale, colorScheme, viewport: { width, height: 900 } });
    await other.context().clearCookies({ name: "auth-doctor.locale" });
    for (const path of [
      store,
      `${store}/least-scopes`,
      `${store}/least-scopes?calls=orders-list,discounts-list,metafields-list`,
    ]) {
      await other.goto(path);
      await expectReadable(other, `${width} px`);
    }
    await other.context().close();
  });
}
