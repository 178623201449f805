import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { diagnosisEn } from "@/messages/diagnosis/en";
import { enRehearse } from "@/messages/en/rehearse";
import { allow, test as base, expect, installByThreeClicks } from "./fixtures";
import { type Row, rows } from "./outcomes";
import { outcomesPage } from "./outcomes-table";
import { type ServerProcess, startServer } from "./start-server";

// A server of its own: its rows are told apart by what the same app did before, and a revoked token is everybody's.
const test = base.extend<object, { readonly server: ServerProcess }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.discard();
    },
    { scope: "worker" },
  ],
});
test.describe.configure({ mode: "default" });

const docs = "docs/outcomes.md";
const seen: Row[] = [];

for (const row of rows) {
  test(`by clicks: ${row.name}`, async ({ page }) => {
    await reach(page, row);
    await expectOnPage(page, row);
    seen.push(row);
  });
}

test("the page of docs says what was seen", () => {
  const text = outcomesPage(seen);
  if (process.env["OUTCOMES"] === "write") writeFileSync(docs, text);
  expect(existsSync(docs) ? readFileSync(docs, "utf8") : "").toBe(text);
});

/** Nothing but the menu, from the page of a finished install. */
async function rehearse(page: Page, what: keyof typeof enRehearse.names): Promise<void> {
  await page.getByText(enRehearse.title).click();
  await page.getByRole("button", { name: enRehearse.names[what], exact: true }).click();
}

async function reach(page: Page, { reach: way }: Row): Promise<void> {
  await installByThreeClicks(page);
  const installed = page.url();
  switch (way.kind) {
    case "call":
      await openStore(page);
      await callFromStore(page, "GET /com/shop.json");
      break;
    case "scope-left-out":
      await rehearseWithoutCustomers(page);
      await openStore(page);
      await page
        .getByRole("region", { name: "Probes" })
        .getByRole("link", { name: /^Customers/ })
        .click();
      await callFromStore(page, "GET /com/customers.json");
      break;
    case "rehearsed-call":
      await openStore(page);
      await rehearse(page, way.what);
      break;
    case "spent-code":
      await rehearse(page, way.what);
      break;
    case "held-code":
      await holdCode(page, "hold-code");
      await page.getByRole("button", { name: enRehearse.names[way.what], exact: true }).click();
      break;
    case "short-lived-code":
      await holdCode(page, "expire-code");
      // The code lives two seconds: waiting is what this row is about.
      await page.waitForTimeout(2_500);
      await page.getByRole("button", { name: "Send the token request" }).click();
      break;
    case "unknown-code":
      await page.getByRole("link", { name: "Exchange", exact: true }).click();
      await expect(page).toHaveURL("/exchange");
      await page.getByRole("textbox", { name: "Code", exact: true }).fill("0123456789ABCDEF".repeat(4));
      await page.getByRole("button", { name: "Send the token request" }).click();
      break;
  }
  await expect(page).not.toHaveURL(installed);
  await expect(page).toHaveURL(/\/runs\/[\w-]+$/);
}

async function openStore(page: Page): Promise<void> {
  await page.getByRole("link", { name: "See the granted scopes" }).click();
  await expect(page).toHaveURL(/\/stores\/[\w-]+$/);
}

async function callFromStore(page: Page, title: string): Promise<void> {
  const button = page.getByRole("button", { name: title }).first();
  await button.click();
  // The row of that call, in the scope table or the list of resources.
  const row = page.getByRole("row").or(page.getByRole("listitem")).filter({ has: button }).first();
  await row.getByRole("link", { name: /^\d{3}/ }).click();
}

async function rehearseWithoutCustomers(page: Page): Promise<void> {
  await page.getByText(enRehearse.title).click();
  await page.getByRole("combobox", { name: enRehearse.scope }).selectOption("com.read_customers");
  await page.getByRole("button", { name: enRehearse.names["leave-out-scope"] }).click();
  await allow(page);
}

async function holdCode(page: Page, what: "hold-code" | "expire-code"): Promise<void> {
  await rehearse(page, what);
  await allow(page);
  await page.getByRole("link", { name: "Send the code by hand" }).click();
  await expect(page.getByRole("radio", { name: /code#[0-9a-f]{8}/ })).toBeChecked();
}

/** Wire status and body literally, the cause with its proof, who it lies with, and the one next action. */
async function expectOnPage(page: Page, { request, status, body, explained }: Row): Promise<void> {
  const step = page
    .locator("main li")
    .filter({ has: page.locator("summary") })
    .last();
  if ((await step.locator("details[open]").count()) === 0) await step.locator("summary").first().click();
  const sent = (await step.getByRole("group", { name: "Request", exact: true }).innerText()).split("\n")[0] ?? "";
  expect(sent.replace(/ http.*?\/sandbox\/(accounts|apis)/, " ")).toBe(request);
  const response = step.getByRole("group", { name: "Response", exact: true });
  if (status === null) await expect(response).toHaveCount(0);
  else expect(await wireOf(response)).toEqual({ status, body: expect.stringMatching(startOf(body)) });

  const card = page.getByRole("region", { name: "Diagnosis" });
  if (explained === null) {
    await expect(card).toHaveCount(0);
    return;
  }
  const { certainty, cause, proof, party, next } = explained;
  await expect(
    page.getByRole("main").getByText(diagnosisEn.certainty[certainty], { exact: true }).first(),
  ).toBeVisible();
  const first = card.getByRole("listitem").first();
  await expect(first.getByRole("link", { name: diagnosisEn.causes[cause].title })).toHaveAttribute(
    "href",
    `/errors/${cause}`,
  );
  if (proof !== "") await expect(first.getByText(proof).first()).toBeVisible();
  await expect(card.getByText(`Lies with: ${diagnosisEn.party[party]}`)).toBeVisible();
  await expect(card.getByText(`What to do next: ${next}`)).toBeVisible();
}

/** Status line and headers, then the body; white space aside, since the page indents JSON for reading. */
async function wireOf(response: Locator): Promise<{ readonly status: number; readonly body: string }> {
  const [first = "", ...rest] = (await response.innerText()).split("\n");
  const start = rest.findIndex((line) => line.trim() !== "" && !/^[A-Za-z0-9-]+: /.test(line));
  const body = start < 0 ? "" : rest.slice(start).join("\n").trim();
  const [, status = ""] = /^HTTP\/\S+ (\d{3})/.exec(first) ?? [];
  return { status: Number(status), body: body.startsWith("{") ? JSON.stringify(JSON.parse(body)) : body };
}

const startOf = (body: string): RegExp =>
  body === "" ? /^$/ : new RegExp(`^${body.replace(/[{}[\]().*+?^$|\\]/g, "\\$&")}`);
