import type { Page } from "@playwright/test";
import { expect, installOwnApp, test } from "./fixtures";

test.use({ viewport: { width: 390, height: 844 } });

/** An app of this test's own on the person's store: nobody else changes its scopes or spends its bucket. */
async function openStore(page: Page, app: string) {
  await installOwnApp(page, { app, without: "com.read_customers" });
  return page.getByRole("region", { name: "Probes" });
}

test("every scope is probed from a phone, and the table says what works, what is missing and why", async ({ page }) => {
  const section = await openStore(page, "Probed by phone");
  await section.getByRole("button", { name: /^Probe every scope/ }).click();
  await expect(page).toHaveURL(/#probes$/);
  // It is offered when the run is over.
  await expect(section.getByRole("link", { name: "Markdown" })).toBeVisible({ timeout: 45_000 });
  await expect(section.getByRole("progressbar")).toHaveCount(0);
  // More than three subjects were refused: their heads say so, and they open by hand.
  await section.getByText("Customers", { exact: true }).first().click();
  const customers = section.getByRole("listitem").filter({ hasText: "GET /com/customers/count.json" });
  await expect(customers.getByText("com.read_customers", { exact: true })).toBeVisible();
  await expect(customers.getByText(/403 · scope missing/)).toBeVisible();
  await section.getByText("Products", { exact: true }).first().click();
  await section
    .getByRole("group")
    .filter({ hasText: "GET /com/products.json" })
    .getByText("Writes", { exact: true })
    .last()
    .click();
  const writes = section.getByRole("listitem").filter({ hasText: "POST /com/products.json" });
  await expect(writes.getByText(/com.write_products · granted · not tested \(GET only\)/)).toBeVisible();
  await expect(page.locator("html")).toHaveJSProperty("scrollWidth", 390);
  const markdown = await page.request.get(
    (await section.getByRole("link", { name: "Markdown" }).getAttribute("href")) ?? "",
  );
  expect(await markdown.text()).toContain(
    "| `GET /com/customers/count.json` | `com.read_customers` | not granted | 403 | scope missing |",
  );
});

test("a run over everything shows how far it is, and ends where it is cancelled", async ({ page }) => {
  const section = await openStore(page, "Probed and cancelled");
  // With the bucket full a run is as slow as it leaks: half a minute in which the button is found on a slow machine too.
  const { origin, pathname } = new URL(page.url());
  const filled = await page.request.post(`${pathname.replace("/stores", "/api/installations")}/probes`, {
    headers: { origin },
    data: { probe: "all" },
    timeout: 0,
  });
  expect(filled.status()).toBe(200);
  await page.reload();
  await section.getByRole("button", { name: /^Probe everything/ }).click();
  await expect(section.getByRole("progressbar", { name: "Probing" })).toBeVisible();
  const run = await section.getByRole("link", { name: "Watch the run" }).getAttribute("href");
  await section.getByRole("button", { name: "Cancel" }).click();
  await expect(page).toHaveURL(/#probes$/);
  await page.goto(run ?? "");
  await expect(page.getByRole("heading", { level: 1, name: /^Cancelled after \d+ of \d+ calls$/ })).toBeVisible();
  await page.getByRole("link", { name: "Back to the store" }).click();
  await expect(section.getByRole("progressbar")).toHaveCount(0);
});

test("without scripts a group opens by its link, stays open after a call from it, and the page stays light", async ({
  page,
  browser,
}) => {
  await openStore(page, "Probed without scripts");
  const { origin, pathname } = new URL(page.url());
  const storageState = await page.context().storageState();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: "en-US",
    baseURL: origin,
    storageState,
    viewport: { width: 1280, height: 800 },
  });
  const still = await context.newPage();
  await still.goto(pathname);
  const section = still.getByRole("region", { name: "Probes" });
  const customers = section.getByRole("group", { name: "Customers" });
  await expect(customers.getByRole("listitem")).toHaveCount(0);
  await section.getByRole("link", { name: /^Orders/ }).click();
  await customers.getByRole("link", { name: /^Customers/ }).click();
  await expect(customers).toBeInViewport();
  await expect(still).toHaveURL(/\?groups=customers,orders#calls-of-customers$/);
  await section.getByRole("button", { name: "Call: GET /com/customers/groups.json" }).click();
  await expect(still).toHaveURL(/\?groups=customers,orders#/);
  const call = section.getByRole("listitem").filter({ hasText: "GET /com/customers/groups.json" });
  await expect(call.getByText(/403 · scope missing/)).toBeVisible();
  await expect(call).toBeInViewport();
  await expect(section.getByText("GET /com/orders.json")).toBeVisible();
  await section.getByRole("link", { name: "Open all" }).click();
  await expect(section.getByText("GET /web/themes.json")).toBeVisible();
  await section.getByRole("link", { name: "Close all" }).click();
  await expect(section.getByText(/^GET \//)).toHaveCount(0);
  const html = await (await still.request.get(pathname)).text();
  expect(html.length).toBeLessThan(350_000);
  await context.close();
});
