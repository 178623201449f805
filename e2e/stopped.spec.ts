import type { Page } from "@playwright/test";
import { allow, chooseDemoPerson, chooseStore, expect, people, signIn, test } from "./fixtures";

/** Straight to the accounts server, as an ordinary app does, with a redirect URI that nobody registered. */
async function leaveForTheErrorPage(page: Page, redirectUri: string): Promise<void> {
  await signIn(page);
  await page.goto("/install");
  await page.getByText("Experiments").click();
  await page.getByRole("textbox", { name: /Send another redirect URI/ }).fill(redirectUri);
  await page.getByRole("checkbox", { name: /Skip the preflight/ }).check();
  await page.getByRole("button", { name: "Install on the sandbox" }).click();
  await expect(page.locator("[data-error=invalid_request]")).toBeVisible();
}

/** Other tests have runs of the same demo person under way: ours is the one that sent this redirect URI. */
async function openWaitingRun(page: Page, redirectUri: string): Promise<void> {
  await page.goto("/runs");
  const waiting = page.getByRole("row").filter({ hasText: "waiting" }).getByRole("link");
  const addresses = await waiting.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const address of addresses) {
    await page.goto(address);
    if ((await page.content()).includes(redirectUri)) return;
  }
  throw new Error(`no waiting run sent ${redirectUri}`);
}

test("access denied at consent ends the run with that fact", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Install on a store" }).click();
  await chooseDemoPerson(page, people.owner);
  await page.getByRole("button", { name: /Deny/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The person did not allow the app" })).toBeVisible();
  await expect(page.getByText("POST /connect/token")).toHaveCount(0);
});

test("a staff member who is not the owner gets a finished run that says why", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Install on a store" }).click();
  await chooseDemoPerson(page, people.staff);
  await expect(page.getByRole("heading", { level: 1, name: /Lê Văn Nhân may not install apps on/ })).toBeVisible();
  await expect(page.getByText("Role: staff")).toBeVisible();
});

test("the preflight finds a wrong redirect URI before the browser leaves", async ({ page }) => {
  await signIn(page);
  await page.goto("/install");
  await page.getByText("Experiments").click();
  await page.getByRole("textbox", { name: /Send another redirect URI/ }).fill("https://app.example/install/login");
  await page.getByRole("button", { name: "Install on the sandbox" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "The accounts server refuses this redirect URL" }),
  ).toBeVisible();
  await expect(page.getByText("it accepts: client id")).toBeVisible();
});

test("without the preflight the browser is stranded, and the run says what the silence proves", async ({ page }) => {
  await leaveForTheErrorPage(page, "https://app.example/stranded");
  await openWaitingRun(page, "https://app.example/stranded");
  await expect(page.getByRole("heading", { level: 1, name: "Waiting for the browser to come back" })).toBeVisible();
  await page.getByRole("button", { name: "Stop waiting" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The browser left and never came back" })).toBeVisible();
  await expect(page.getByText(/no code arrived here, and nothing was exchanged/)).toBeVisible();
});

test("the text of a hosted error page, pasted into the waiting run, ends it with what the page proves", async ({
  page,
}) => {
  await leaveForTheErrorPage(page, "https://app.example/pasted");
  const text = await page.locator("body").innerText();
  await openWaitingRun(page, "https://app.example/pasted");
  await page.getByText("I see an error page").click();
  await page.getByRole("textbox", { name: "Text or address of that page" }).fill(text);
  await page.getByRole("button", { name: "End the run with this page" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "The accounts server showed an error page of its own" }),
  ).toBeVisible();
  await expect(page.getByText("Invalid redirect_uri").first()).toBeVisible();
});

test("an unknown scope is narrowed to its name", async ({ page }) => {
  await signIn(page);
  await page.goto("/install");
  await page.getByRole("textbox", { name: /Other scope names/ }).fill("com.read_prices");
  await page.getByRole("button", { name: "Install on the sandbox" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "The accounts server refuses the scope com.read_prices" }),
  ).toBeVisible();
});

test("two legs that name different stores are stopped, and nothing is stored", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Install on a store" }).click();
  await chooseDemoPerson(page, people.ownerOfTwo);
  await chooseStore(page, /Cà phê Đồi Sương/);
  await chooseStore(page, /Tiệm Sách Nhỏ/);
  await allow(page);
  await expect(
    page.getByRole("heading", { level: 1, name: "Stopped: the two legs name different stores" }),
  ).toBeVisible();
  await expect(page.getByText("Installation saved")).toHaveCount(0);
});
