import { expectReadable } from "./expect-readable";
import { expect, installByThreeClicks, installOwnApp, openStore, people, speak, test } from "./fixtures";

test("the store page shows requested and granted scopes, token kind and expiry", async ({ page }) => {
  await installOwnApp(page, { app: "Đủ scope" });
  await expect(
    page.getByRole("heading", { level: 1, name: "The token has all 13 scopes that were requested" }),
  ).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "Service token" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "yes, single use" })).toBeVisible();
  const row = page.getByRole("table").getByRole("row").filter({ hasText: "com.read_orders" });
  await expect(row.getByRole("cell", { name: "yes", exact: true })).toHaveCount(2);
});

test("a button per resource calls it and shows the outcome", async ({ page }) => {
  await installOwnApp(page, { app: "Gọi thử" });
  const orders = page.getByRole("table").getByRole("row").filter({ hasText: "com.read_orders" });
  await orders.getByRole("button").click();
  await expect(orders.getByText(/^200/)).toBeVisible();
  await expect(orders.getByText("works", { exact: true })).toBeVisible();
});

test("a scope that was left out of the request is refused by the API, and the run says which", async ({ page }) => {
  await installOwnApp(page, {
    app: "Thiếu khách hàng",
    person: people.ownerOfTwo,
    store: /Tiệm Sách Nhỏ/,
    without: "com.read_customers",
  });
  await page
    .getByRole("region", { name: "Probes" })
    .getByRole("link", { name: /^Customers/ })
    .click();
  await page.getByRole("button", { name: "GET /com/customers.json" }).click();
  // The scope's own row shows the same refusal; this is the call's.
  const call = page.getByRole("listitem").filter({ hasText: "GET /com/customers.json" });
  await call.getByRole("link", { name: /403/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "GET /com/customers.json was refused" })).toBeVisible();
  await expect(page.getByText("com.read_customers, which was not granted")).toBeVisible();
});

test("what differs is said in words above the table, and the next action asks for what is missing too", async ({
  page,
}) => {
  // An earlier install of the same app on this store would be part of what differs.
  await installOwnApp(page, { app: "Khác biệt", without: "com.read_customers" });
  await expect(page.getByRole("list", { name: "1 difference" })).toContainText(
    "Listed with the app, not requested: com.read_customers",
  );
  const row = page.getByRole("row").filter({ hasText: "com.read_customers" });
  await expect(row.getByRole("cell").nth(1)).toHaveText(/not requested/);
  await row.getByRole("button", { name: "Call: GET /com/customers/count.json" }).click();
  await expect(row.getByRole("cell").nth(1)).toHaveText(/refused: 403/);
  await expect(
    page.getByRole("heading", { level: 1, name: "Calls made here need 1 scope that nobody requested" }),
  ).toBeVisible();
  const differences = page.getByRole("list", { name: "2 differences" });
  await expect(differences.getByRole("listitem").first()).toContainText("Needed by a call, requested by nobody");
  await page.getByRole("link", { name: "Ask also for 1 scope" }).click();
  await expect(page).toHaveURL(/\/install\?/);
  await expect(page.getByRole("checkbox", { name: /com.read_customers/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /com.write_products/ })).toBeChecked();
});

test("a write scope is granted and never tested, and what the token can do is told with where it is known from", async ({
  page,
}) => {
  await installOwnApp(page, { app: "Chỉ đọc" });
  const write = page.getByRole("row").filter({ hasText: "com.write_products" });
  await expect(write.getByRole("cell").nth(4)).toHaveText(/granted, not tested \(GET.only\)/);
  await expect(write.getByRole("button")).toHaveCount(0);
  const token = page.getByRole("region", { name: "This token" });
  await expect(token.getByRole("listitem").filter({ hasText: "while nobody is signed in" })).toContainText(
    "documented",
  );
  await expect(token.getByText("open another store: one token, one store")).toBeVisible();
});

test("the parts of the page are reached and opened by the keyboard alone", async ({ page }) => {
  await installByThreeClicks(page);
  await openStore(page);
  const parts = page.getByRole("navigation", { name: "On this page" });
  await parts.getByRole("link", { name: "Scopes" }).focus();
  await page.keyboard.press("Tab");
  await expect(parts.getByRole("link", { name: "Probes" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(parts.getByRole("link", { name: "This token" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#token-powers$/);
  await expect(page.getByRole("heading", { name: "This token" })).toBeInViewport();
  await expect(parts).toBeInViewport();
  // Where the browser knows which part is being read, its link says so.
  const marked = parts.getByRole("link", { name: "This token" });
  const knows = await page.evaluate(() => CSS.supports("selector(:target-current)"));
  const colours = await marked.evaluate((link) => {
    const { color, borderBottomColor } = getComputedStyle(link);
    return { color, ink: getComputedStyle(document.body).color, underlined: borderBottomColor !== "rgba(0, 0, 0, 0)" };
  });
  expect([colours.color === colours.ink, colours.underlined]).toEqual([knows, knows]);
  const signIn = page.getByText("Sign-in scopes: 5 of 5");
  await expect(page.getByRole("row").filter({ hasText: "userinfo" })).toBeHidden();
  await page.locator("summary").filter({ has: signIn }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row").filter({ hasText: "userinfo" }).first()).toBeVisible();
});

for (const width of [1440, 768, 390]) {
  test(`with all its parts open, the page reads well in Vietnamese and in the dark (${width} px)`, async ({ page }) => {
    // The longest page there is, with every row open to axe.
    test.slow();
    await page.emulateMedia({ colorScheme: "dark" });
    await installOwnApp(page, { app: `Đọc được ${width}` });
    await speak(page, "Tiếng Việt", "vi");
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${page.url()}?groups=all`);
    await page.locator("details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    await expect(page.getByRole("table").first().getByRole("columnheader")).toHaveText([
      "Scope",
      "Kết quả",
      "Đã xin",
      "Được cấp",
      "Dùng được",
      "Có từ",
      "Đã dùng",
    ]);
    await expectReadable(page, page.url());
  });
}

test("deleting an installation says what goes where, and then it is gone", async ({ page, expectedNoise }) => {
  expectedNoise.push(/404/);
  const address = await installOwnApp(page, { app: "Sẽ xóa", person: people.ownerOfTwo, store: /Cà phê Đồi Sương/ });
  await page.getByText("Delete this installation").click();
  await expect(page.getByText("The simulated store keeps the app installed, as the platform would.")).toBeVisible();
  await page.getByRole("button", { name: "Delete the installation" }).click();
  await expect(page).toHaveURL("/stores");
  const gone = await page.goto(address);
  expect(gone?.status()).toBe(404);
});
