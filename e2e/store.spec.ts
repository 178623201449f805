import { allow, chooseDemoPerson, expect, installByThreeClicks, people, signIn, test } from "./fixtures";

test("the store page shows requested and granted scopes, token kind and expiry", async ({ page }) => {
  await installByThreeClicks(page);
  await page.getByRole("link", { name: "See the granted scopes" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "The token has all 13 scopes that were requested" }),
  ).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "Service token" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "yes, single use" })).toBeVisible();
  const row = page.getByRole("table").getByRole("row").filter({ hasText: "com.read_orders" });
  await expect(row.getByRole("cell", { name: "yes", exact: true })).toHaveCount(2);
});

test("a button per resource calls it and shows the outcome", async ({ page }) => {
  await installByThreeClicks(page);
  await page.getByRole("link", { name: "See the granted scopes" }).click();
  const orders = page.getByRole("table").getByRole("row").filter({ hasText: "com.read_orders" });
  await orders.getByRole("button").click();
  await expect(orders.getByText(/^200/)).toBeVisible();
  await expect(orders.getByText("works", { exact: true })).toBeVisible();
});

test("a scope that was left out of the request is refused by the API, and the run says which", async ({ page }) => {
  await signIn(page, people.ownerOfTwo);
  await page.goto("/install");
  await page.getByRole("checkbox", { name: /com.read_customers/ }).uncheck();
  await page.getByRole("button", { name: "Install on the sandbox" }).click();
  for (const _leg of ["login", "install"]) await page.getByRole("button", { name: /Tiệm Sách Nhỏ/ }).click();
  await allow(page);
  await page.getByRole("link", { name: "See the granted scopes" }).click();
  await page
    .getByRole("group")
    .filter({ hasText: "GET /com/customers.json" })
    .getByText("Customers", { exact: true })
    .first()
    .click();
  await page.getByRole("button", { name: "GET /com/customers.json" }).click();
  await page.getByRole("link", { name: /403/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "GET /com/customers.json was refused" })).toBeVisible();
  await expect(page.getByText("com.read_customers, which was not granted")).toBeVisible();
});

test("deleting an installation says what goes where, and then it is gone", async ({ page, expectedNoise }) => {
  expectedNoise.push(/404/);
  await page.goto("/");
  await page.getByRole("button", { name: "Install on a store" }).click();
  await chooseDemoPerson(page, people.ownerOfTwo);
  // A store that no other test installs on: the address of an installation follows from app and store.
  for (const _leg of ["login", "install"]) await page.getByRole("button", { name: /Cà phê Đồi Sương/ }).click();
  await allow(page);
  await page.getByRole("link", { name: "See the granted scopes" }).click();
  await expect(page).toHaveURL(/\/stores\/[\w-]+$/);
  const address = page.url();
  await page.getByText("Delete this installation").click();
  await expect(page.getByText("The simulated store keeps the app installed, as the platform would.")).toBeVisible();
  await page.getByRole("button", { name: "Delete the installation" }).click();
  await expect(page).toHaveURL("/stores");
  const gone = await page.goto(address);
  expect(gone?.status()).toBe(404);
});
