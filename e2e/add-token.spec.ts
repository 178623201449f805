import type { Page } from "@playwright/test";
import { chooseDemoPerson, expect, listening, people, test } from "./fixtures";
import { Visitor } from "./http-client";
import { type Pair, startPair } from "./start-sandbox";
import { install, signIn } from "./walk";

test.describe.configure({ mode: "default" });

let here: Pair;
test.beforeAll(async () => {
  here = await startPair();
});
test.afterAll(() => here.discard());

interface Answer {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
}

/** What a live app holds: its token answer as it came over the wire; here the installation is forgotten. */
async function answerElsewhere(): Promise<{ readonly text: string; readonly answer: Answer }> {
  const visitor = new Visitor();
  await signIn(visitor, here, "owner");
  await install(visitor, here, { flow: "direct", response: "code-query" });
  const seen = here.sandbox
    .calls("/sandbox/accounts/connect/token")
    .findLast(({ status, body }) => status === 200 && body.includes("refresh_token"));
  const text = seen?.body ?? "";
  const { body } = await visitor.get(`${here.tool.origin}/stores`);
  for (const [, id] of body.matchAll(/href="\/stores\/([\w-]{22})"/g)) {
    await visitor.post(`${here.tool.origin}/stores/${id}/delete`);
  }
  return { text, answer: JSON.parse(text) };
}

async function openForm(page: Page): Promise<void> {
  const { origin } = here.tool;
  await page.goto(`${origin}/sign-in`);
  await page.getByRole("button", { name: "Choose a demo person" }).click();
  await chooseDemoPerson(page, people.owner);
  await expect(page).toHaveURL(`${origin}/`);
  await page.goto(`${origin}/stores`);
  await page.getByRole("link", { name: "Add a token" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Add a token you already have" })).toBeVisible();
  await page.getByRole("radio", { name: /^sandbox/ }).check();
}

const tokenField = (page: Page) => page.getByLabel("Access token", { exact: true });
const send = (page: Page) => page.getByRole("button", { name: "Add it and call" });

test("an access token is pasted, looked at in this page only, added, and stands in the list", async ({ page }) => {
  const { answer } = await answerElsewhere();
  const { access_token: token } = answer;
  await openForm(page);
  await expect(tokenField(page)).toHaveAttribute("type", "password");
  await tokenField(page).fill(`Bearer ${token}`);
  await listening(page.getByRole("button", { name: "Show what I typed" }).first());
  await page.getByRole("button", { name: "Show what I typed" }).first().click();
  await expect(tokenField(page)).toHaveAttribute("type", "text");
  await expect(page.getByRole("list", { name: "What is called with it" }).getByText("/com/shop.json")).toBeVisible();
  await send(page).click();
  await expect(page).toHaveURL(/\/stores\/[\w-]{22}$/);
  await expect(page.getByText("Lụa Hội An").first()).toBeVisible();
  expect(await page.content()).not.toContain(token);
  await page.goto(`${here.tool.origin}/stores`);
  const row = page.getByRole("row").filter({ hasText: "Lụa Hội An" }).first();
  await expect(row.getByText("added", { exact: true })).toBeVisible();
  await expect(row.getByText("grant not known", { exact: true })).toBeVisible();
  // Once more: the same one.
  const before = await page.getByRole("row").count();
  await page.goto(`${here.tool.origin}/stores/add`);
  await page.getByRole("radio", { name: /^sandbox/ }).check();
  await tokenField(page).fill(token);
  await send(page).click();
  await expect(page).toHaveURL(/\/stores\/[\w-]{22}$/);
  await page.goto(`${here.tool.origin}/stores`);
  await expect(page.getByRole("row")).toHaveCount(before);
});

test("with its token answer the scopes are known; that a refresh costs the live app its copy is said before", async ({
  page,
}) => {
  const { text, answer } = await answerElsewhere();
  await openForm(page);
  await expect(page.getByText(/its copy stops working at the moment of a refresh/)).toBeVisible();
  await page.getByLabel(/^Its token answer/).fill(text);
  await page.getByLabel(/^App it belongs to/).selectOption({ label: "Demo app (sandbox)" });
  await send(page).click();
  await expect(page).toHaveURL(/\/stores\/[\w-]{22}$/);
  await expect(page.getByRole("definition").filter({ hasText: "Service token" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Demo app" }).first()).toBeVisible();
  const html = await page.content();
  for (const secret of [answer.access_token, answer.refresh_token, answer.id_token]) expect(html).not.toContain(secret);
});

test("what is no access token is named where it was pasted, before anything is sent", async ({ page }) => {
  const { text, answer } = await answerElsewhere();
  await openForm(page);
  await listening(send(page));
  const calls = here.sandbox.calls("/sandbox/apis/com/shop.json").length;
  const wrong: readonly (readonly [string, RegExp])[] = [
    ["", /There is no token here/],
    [answer.id_token, /This is an ID token/],
    [text, /This is JSON/],
    ["undefined", /a variable that was never filled in/],
    [`code=${answer.access_token}`, /This is an authorization code/],
  ];
  for (const [pasted, said] of wrong) {
    await tokenField(page).fill(pasted);
    await send(page).click();
    await expect(page.getByRole("alert").filter({ hasText: said })).toBeVisible();
    await expect(tokenField(page)).toBeFocused();
    await expect(tokenField(page)).toHaveValue(pasted);
  }
  await tokenField(page).fill(answer.id_token);
  await send(page).click();
  await expect(page.getByRole("link", { name: "What that means" })).toHaveAttribute("href", "/errors/token-wrong-kind");
  expect(here.sandbox.calls("/sandbox/apis/com/shop.json")).toHaveLength(calls);
});

test("a refusal of the server brings the page back with what was chosen and without what was pasted", async ({
  page,
}) => {
  const { answer } = await answerElsewhere();
  await openForm(page);
  await page.getByLabel(/^Name of the store/).fill("My store");
  // It looks as an access token does; the tool knows it, because it belongs to a token that was added.
  await tokenField(page).fill(answer.access_token);
  await page
    .getByLabel(/^Its token answer/)
    .fill(JSON.stringify({ access_token: "0F".repeat(32), token_type: "Bearer" }));
  await send(page).click();
  await expect(page.getByText(/Nothing was stored, and nothing was sent/)).toBeVisible();
  await expect(page.getByText(/is not the token above/).first()).toBeVisible();
  await expect(tokenField(page)).toHaveValue("");
  await expect(page.getByLabel(/^Name of the store/)).toHaveValue("My store");
  await expect(page.getByRole("radio", { name: /^sandbox/ })).toBeChecked();
  expect(page.url()).not.toContain(answer.access_token);
});

test("a token that every call refuses is not stored, and its run says why", async ({ page }) => {
  await openForm(page);
  await tokenField(page).fill("0F".repeat(32));
  await send(page).click();
  await expect(page).toHaveURL(/\/runs\/[\w-]{22}$/);
  await expect(page.getByText("This token is refused").first()).toBeVisible();
  await expect(page.getByText(/It was not stored/).first()).toBeVisible();
  await page.getByRole("link", { name: "Add another token" }).first().click();
  await expect(page).toHaveURL(`${here.tool.origin}/stores/add`);
});

test("a private token is made on the sandbox, added, and named as what it is", async ({ page }) => {
  await openForm(page);
  await page.getByRole("radio", { name: /^Private token/ }).check();
  await expect(page.getByLabel(/^Its token answer/)).toBeHidden();
  const rehearsal = page.getByRole("region", { name: "Make a private token on the sandbox" });
  await rehearsal.getByRole("combobox", { name: /^Store/ }).selectOption({ label: "Tiệm Sách Nhỏ (200000000103)" });
  await rehearsal.getByRole("button", { name: "Make the token and add it" }).click();
  await expect(page).toHaveURL(/\/stores\/[\w-]{22}$/);
  await expect(page.getByRole("definition").filter({ hasText: "Private token" }).first()).toBeVisible();
  await page.goto(`${here.tool.origin}/stores`);
  const row = page.getByRole("row").filter({ hasText: "Tiệm Sách Nhỏ" });
  await expect(row.getByText("private token", { exact: true })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a token is added, and one of another kind is named", async ({ page }) => {
    const { answer } = await answerElsewhere();
    await openForm(page);
    await tokenField(page).fill(answer.id_token);
    await send(page).click();
    await expect(page.getByText(/This is an ID token/).first()).toBeVisible();
    await expect(tokenField(page)).toHaveValue("");
    await tokenField(page).fill(answer.access_token);
    await send(page).click();
    await expect(page).toHaveURL(/\/stores\/[\w-]{22}$/);
  });
});
