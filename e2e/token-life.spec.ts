import type { Page } from "@playwright/test";
import { allow, chooseDemoPerson, consentButton, expect, openStore, people, test } from "./fixtures";
import { type ServerProcess, startServer } from "./start-server";

test.describe.configure({ mode: "default" });

let tool: ServerProcess;
test.beforeAll(async () => {
  tool = await startServer();
});
test.afterAll(() => tool.discard());

/** Every answer that a page of the tool got: no token of the platform may be in any of them. */
function keepAnswers(page: Page): () => Promise<string> {
  const answers: Promise<string>[] = [];
  page.on("response", (response) => {
    const isOurs = response.url().startsWith(tool.origin);
    if (isOurs) answers.push(response.text().catch(() => ""));
  });
  return async () => (await Promise.all(answers)).join("\n");
}

/** Access and refresh tokens are 64 hexadecimal digits, in every answer of the sandbox. */
const handle = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/i;

async function install(page: Page, { isFirst = true } = {}): Promise<void> {
  await page.goto(`${tool.origin}/`);
  await page.getByRole("button", { name: "Install on a store" }).click();
  if (isFirst) await chooseDemoPerson(page, people.owner);
  const consent = page.getByRole("button", consentButton);
  await expect(consent.or(page.getByRole("heading", { level: 1, name: /^Installed on / }))).toBeVisible();
  if (await consent.isVisible()) await allow(page);
  await expect(page.getByRole("heading", { level: 1, name: /^Installed on / })).toBeVisible();
  await openStore(page);
}

test("a token's life: refreshed, uninstalled by the merchant, told by webhook, installed again", async ({ page }) => {
  const answers = keepAnswers(page);
  await install(page);
  const store = page.url();
  const section = page.getByRole("region", { name: "Generations", exact: true });
  const generations = section.getByRole("table", { name: /newest first/ });
  const row = (number: number) => generations.locator(`#generation-${number}`);
  await expect(row(1)).toContainText("present");

  // In two tabs: the second names a token that is not there any more, and nothing is sent for it.
  const other = await page.context().newPage();
  await other.goto(store);
  await section.getByRole("button", { name: "Refresh generation 1" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The tokens were refreshed" })).toBeVisible();
  await other.getByRole("button", { name: "Refresh generation 1" }).click();
  await expect(other.getByText(/this is generation 2\. No call was made/)).toBeVisible();
  await other.close();
  await page.goto(store);
  await expect(row(1)).toContainText("replaced by a refresh");
  await expect(row(2)).toContainText("present");

  // The time that is left runs down by itself.
  const timed = await page.context().newPage();
  await timed.clock.install();
  await timed.goto(store);
  const left = timed
    .getByRole("definition")
    .filter({ hasText: /^in \d/ })
    .getByRole("time");
  const before = (await left.textContent()) ?? "";
  // Once only would be too early where the scripts have not come yet: nothing counts down before.
  await expect(async () => {
    await timed.clock.runFor(120_000);
    await expect(left).not.toHaveText(before, { timeout: 1000 });
  }).toPass();
  await timed.close();

  await section.getByRole("button", { name: "Receive this store’s webhooks" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "POST /api/subscribe works" })).toBeVisible();
  await expect(page.getByText("Đăng ký webhook thành công").first()).toBeAttached();
  await page.goto(store);
  await section.getByRole("button", { name: "Uninstall on the store" }).click();
  await expect(page).toHaveURL(/uninstalled/);
  await expect(async () => {
    await page.goto(store);
    await expect(section.getByText("The app was uninstalled from this store")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(row(2)).toContainText("uninstalled");

  await section.getByRole("button", { name: "Refresh generation 2" }).click();
  await expect(page).toHaveURL(/\/runs\/[\w-]+$/);
  await page.goto(store);
  await expect(page.getByText("The last refresh was refused")).toBeVisible();
  await expect(section.getByText("invalid_grant")).toBeVisible();

  await install(page, { isFirst: false });
  await expect(row(3)).toContainText("present");
  await expect(row(2)).toContainText("uninstalled");
  await expect(page.getByText("The app was uninstalled from this store")).toHaveCount(0);
  await expect(section.getByText(/Generation 3 came from installing the app again/)).toBeVisible();

  expect(handle.test("0123456789abcdef".repeat(4))).toBe(true);
  expect(await answers()).not.toMatch(handle);
  expect(tool.output()).not.toMatch(handle);
});

test("without a webhook the next call's 401 is noticed; the page says what it does not prove", async ({ page }) => {
  await install(page);
  const store = page.url();
  await page.getByRole("button", { name: "Uninstall on the store" }).click();
  await expect(page).toHaveURL(/uninstalled/);
  await page.goto(store);
  const orders = page.getByRole("table").getByRole("row").filter({ hasText: "com.read_orders" });
  await orders.getByRole("button").click();
  await expect(orders.getByText(/^401/)).toBeVisible();
  await page.goto(store);
  await expect(page.getByText("The token is refused", { exact: true })).toHaveCount(1);
  await expect(page.getByText(/a bare 401 does not prove which/)).toBeVisible();
});

test("a stranger's delivery is refused with the same bytes, whatever it names", async ({ page, request }) => {
  await install(page);
  await page.goto(`${tool.origin}/apps`);
  await page.getByRole("link", { name: /demo/i }).first().click();
  await expect(page).toHaveURL(/\/apps\/[\w-]{22}/);
  const address = await page.getByText(/\/webhooks\/[\w-]{22}$/).textContent();
  const token = (await page.getByText(/^[\w-]{43}$/).textContent()) ?? "";
  const url = address?.trim() ?? "";
  const asked = { "hub.mode": "subscribe", "hub.verify_token": token, "hub.challenge": "a1b2<c>" };
  const agreed = await request.get(url, { params: asked });
  expect([agreed.status(), await agreed.text()]).toEqual([200, "a1b2<c>"]);
  expect(agreed.headers()["content-type"]).toContain("text/plain");
  const sent = {
    headers: { "x-haravan-topic": "app/uninstalled", "x-haravan-hmacsha256": `${"A".repeat(43)}=` },
    data: "{}",
  };
  const nowhere = `${tool.origin}/webhooks/${"A".repeat(22)}`;
  const refused = [
    await request.get(url, { params: { ...asked, "hub.verify_token": "x" } }),
    await request.get(nowhere, { params: asked }),
    await request.post(url, sent),
    await request.post(nowhere, sent),
  ];
  for (const answer of refused) expect([answer.status(), await answer.text()]).toEqual([401, ""]);
  expect((await request.post(url, { data: "x".repeat(1_100_000) })).status()).toBe(413);
  expect(tool.output()).not.toContain(token);
});

test("the section holds on a phone, in the dark, in Vietnamese", async ({ page }) => {
  await install(page);
  const store = page.url();
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1440, 390]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${store}#token`);
      await page.screenshot({ path: `test-results/token-${colorScheme}-${width}.png`, fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  }
  await page.context().addCookies([{ name: "auth-doctor.locale", value: "vi", url: tool.origin }]);
  await page.setViewportSize({ width: 390, height: 900 });
  await page.reload();
  await expect(page.getByRole("heading", { name: "Các thế hệ" })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await page.screenshot({ path: "test-results/token-vi-390.png", fullPage: true });
});
