import { allow, chooseDemoPerson, chooseStore, expect, installByThreeClicks, people, signIn, test } from "./fixtures";

const defaultScopes = ["openid", "grant_service", "offline_access", "com.read_shop", "com.write_products"];

test("three clicks after the page opens, the granted scopes of a sandbox store are on the screen", async ({ page }) => {
  await installByThreeClicks(page);
  const granted = page.getByRole("region", { name: "13 scopes granted" });
  for (const scope of defaultScopes) await expect(granted.getByText(scope, { exact: true })).toBeVisible();
  // hybrid, form_post: the code came by POST, and both ID tokens were checked.
  await expect(page.getByText("form_post: code, id_token, state").filter({ visible: true })).toHaveCount(2);
  await expect(page.getByText("POST /connect/token").filter({ visible: true })).toHaveCount(1);
});

test("the same by code and query, chosen on the install page", async ({ page }) => {
  await signIn(page);
  await page.goto("/install");
  await page.getByRole("radio", { name: /code, query/ }).check();
  await page.getByRole("button", { name: "Install on the sandbox" }).click();
  await allow(page);
  await expect(page.getByRole("heading", { level: 1, name: "Installed on Lụa Hội An" })).toBeVisible();
  await expect(page.getByRole("region", { name: "13 scopes granted" })).toBeVisible();
  await expect(page.getByText("POST /connect/token").filter({ visible: true })).toHaveCount(2);
});

test("one leg, direct, with PKCE", async ({ page }) => {
  await signIn(page);
  await page.goto("/install");
  await page.getByRole("radio", { name: /Direct/ }).check();
  await page.getByText("Experiments").click();
  await page.getByRole("checkbox", { name: /PKCE/ }).check();
  await page.getByRole("button", { name: "Install on the sandbox" }).click();
  await allow(page);
  await expect(page.getByRole("heading", { level: 1, name: "Installed on Lụa Hội An" })).toBeVisible();
});

test("an owner of two stores chooses one on each leg, and that one is installed", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Install on a store" }).click();
  await chooseDemoPerson(page, people.ownerOfTwo);
  for (const _leg of ["login", "install"]) await chooseStore(page, /Tiệm Sách Nhỏ/);
  await allow(page);
  await expect(page.getByRole("heading", { level: 1, name: "Installed on Tiệm Sách Nhỏ" })).toBeVisible();
});

test("a reload of a finished callback shows the finished run, and nothing is exchanged again", async ({ page }) => {
  const callbacks: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.url().includes("/install/grandservice?flow=")) {
      callbacks.push(request.url());
    }
  });
  await installByThreeClicks(page);
  const run = page.url();
  const [callback] = callbacks;
  if (callback === undefined) throw new Error("no callback was seen");
  await page.goto(callback);
  await expect(page).toHaveURL(run);
  await expect(page.getByRole("heading", { level: 1, name: /^Installed on / })).toBeVisible();
});

test("another demo person may log in for one run; the tool's session stays whose it was", async ({ page }) => {
  await signIn(page, people.owner);
  await page.goto("/install");
  await page.getByRole("radio", { name: /Lê Văn Nhân/ }).check();
  await page.getByRole("button", { name: "Install on the sandbox" }).click();
  await chooseDemoPerson(page, people.staff);
  await expect(page.getByRole("heading", { level: 1, name: /Lê Văn Nhân may not install/ })).toBeVisible();
  await expect(page.getByRole("banner").getByText("Trần Thị Lụa").first()).toBeVisible();
});
