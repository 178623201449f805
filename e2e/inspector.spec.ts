import type { Page } from "@playwright/test";
import { enInspector } from "@/messages/en/inspector";
import { enRehearse } from "@/messages/en/rehearse";
import { allow, expect, installByThreeClicks, people, signIn, test } from "./fixtures";

const log = /Client secret validation failed for client/;

/** Every body and header that the sandbox sends to this browser. */
function listen(page: Page): () => Promise<string> {
  const heard: Promise<string>[] = [];
  page.on("response", (answer) => {
    if (!new URL(answer.url()).pathname.startsWith("/sandbox/")) return;
    const text = answer.text().catch(() => "");
    heard.push(text.then((body) => `${JSON.stringify(answer.headers())}\n${body}`));
  });
  return async () => (await Promise.all(heard)).join("\n");
}

async function exchangeWithWrongSecret(page: Page): Promise<void> {
  await installByThreeClicks(page);
  await page.getByText(enRehearse.title).click();
  await page.getByRole("button", { name: enRehearse.names["hold-code"], exact: true }).click();
  await allow(page);
  await page.getByRole("link", { name: "Send the code by hand" }).click();
  // The run has a menu with buttons of the same names.
  await expect(page).toHaveURL(/\/exchange\?/);
  await expect(page.getByRole("radio", { name: /code#[0-9a-f]{8}/ })).toBeChecked();
  await page.getByRole("button", { name: enRehearse.names["wrong-secret"], exact: true }).click();
  await expect(page).toHaveURL(/\/runs\/[\w-]+$/);
}

test("beside a bare refusal stands what only the server knew, and the inspector leads to the run", async ({
  page,
  browser,
  baseURL,
}) => {
  const wire = listen(page);
  await exchangeWithWrongSecret(page);
  const run = page.url();
  await expect(page.getByRole("group", { name: "Response" }).filter({ hasText: "invalid_client" })).toBeVisible();
  const knew = page.getByRole("region", { name: enInspector.block.title }).filter({ hasText: "secret-right" });
  await expect(knew).toContainText(enInspector.checks["secret-right"]);
  await expect(knew).toContainText(log);
  await expect(page.getByRole("group", { name: "Response" }).filter({ hasText: log })).toHaveCount(0);

  await page.getByRole("link", { name: enInspector.nav, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: enInspector.title })).toBeVisible();
  await page.getByLabel(enInspector.filter.check).fill("secret-right");
  await page.getByRole("button", { name: enInspector.filter.apply }).click();
  await expect(page).toHaveURL(/[?&]check=secret-right/);
  const row = page.getByRole("row").filter({ hasText: "POST /accounts/connect/token" }).first();
  await expect(row).toContainText("secret-right");
  await row.getByRole("link", { name: enInspector.openRun }).click();
  await expect(page).toHaveURL(run);

  const answer = await page.request.get("/api/inspector?check=secret-right");
  const { requests } = await answer.json();
  expect(requests[0]).toMatchObject({ check: "secret-right", status: 400, run_id: run.split("/").at(-1) });
  const api = await page.request.get(`/api/runs/${requests[0].run_id}`);
  expect(await api.text()).not.toMatch(/secret-right|validation failed/);
  expect(await wire()).not.toMatch(/secret-right|validation failed/);

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const theirs = await other.newPage();
  await signIn(theirs, people.staff);
  await theirs.goto(`/inspector?run=${requests[0].run_id}`);
  await expect(theirs.getByText(enInspector.empty.filtered)).toBeVisible();
  await theirs.goto("/inspector");
  await expect(theirs.getByText("secret-right")).toHaveCount(0);
  await other.close();
});

test("without an hour's requests the page says how to get some", async ({ page }) => {
  await signIn(page, people.ownerOfTwo);
  await page.goto("/inspector?check=none-of-these");
  await expect(page.getByText(enInspector.empty.title)).toBeVisible();
  await expect(
    page.getByRole("link", { name: "Install on a store" }).or(page.getByText("Install")).first(),
  ).toBeVisible();
  expect((await page.request.get("/api/inspector?limit=0")).status()).toBe(400);
});
