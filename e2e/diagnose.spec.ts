import type { BrowserContext, Page } from "@playwright/test";
import { diagnosisEn } from "@/messages/diagnosis/en";
import { enDiagnose } from "@/messages/en/diagnose";
import { expectReadable } from "./expect-readable";
import { expect, listening, test } from "./fixtures";

const code = "5f0c9d1e7b3a48c2a6d4e8f0b1c3d5e7f9a1b3c5d7e9f1a3b5c7d9e1f3a5b7c9";
const secret = "canary-S3cret-0123456789";

const exchange = (redirect = "https://app.example.vn/install/login") => `POST /connect/token HTTP/1.1
Host: accounts.haravan.com
Content-Type: application/x-www-form-urlencoded

grant_type=authorization_code&client_id=3c1f0d7a9e4b4b0f&client_secret=${secret}&redirect_uri=${encodeURIComponent(redirect)}&code=${code}

HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant"}
`;

const authorize =
  "https://accounts.haravan.com/connect/authorize?response_type=code&client_id=3c1f0d7a9e4b4b0f&redirect_uri=https%3A%2F%2Fapp.example.vn%2Finstall%2Fgrandservice&scope=openid%20com.read_products&state=abc123";

const box = (page: Page) => page.getByRole("textbox", { name: "What failed" });
const verdict = (page: Page) => page.getByRole("region", { name: "Diagnosis", exact: true }).first();

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Our own pages may write to the clipboard and never read it, so another site's page reads it for the test. */
async function openClipboard(context: BrowserContext, baseURL: string | undefined): Promise<() => Promise<string>> {
  const reader = await context.newPage();
  const { port } = new URL(baseURL ?? "");
  await reader.goto(`http://127.0.0.1:${port}/sandbox/accounts/.well-known/openid-configuration`);
  return async () => {
    await reader.bringToFront();
    return reader.evaluate(() => navigator.clipboard.readText());
  };
}

async function open(page: Page): Promise<void> {
  await page.goto("/diagnose");
  // Ready when the library has come: a sample is explained.
  const sample = page.getByRole("button", { name: "403 from the API" });
  await listening(sample);
  await sample.click();
  await expect(verdict(page)).toBeVisible();
  await page.getByRole("button", { name: "Clear" }).click();
}

test("a paste is explained as it comes, and not one request leaves the browser for it", async ({ page }) => {
  await open(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await box(page).fill(exchange());
  await expect(verdict(page).getByText("Several causes fit")).toBeVisible();
  await expect(verdict(page).getByRole("link", { name: "Code already used" })).toBeVisible();
  await box(page).fill(`${exchange()}\n${authorize}\n`);
  await expect(verdict(page).getByRole("heading", { name: /redirect_uri/ })).toBeVisible();
  expect(requests).toEqual([]);
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  for (const value of [code, secret]) expect(stored).not.toContain(value);
});

test("what would decide is asked, answered in place, and changes the verdict", async ({ page }) => {
  await open(page);
  await box(page).fill(exchange());
  await expect(page.getByText("One fact would decide it")).toBeVisible();
  await page.getByLabel("Was this code sent before?").selectOption("yes");
  await page.getByLabel("Age of the code when it was sent, in seconds").fill("4");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(verdict(page).getByText("Likely", { exact: true }).first()).toBeVisible();
  await expect(verdict(page).getByRole("heading", { name: /sent before/ })).toBeVisible();
});

test("what was understood is shown as fields, and a correction changes the verdict", async ({ page }) => {
  await open(page);
  await box(page).fill(exchange());
  const status = page.getByRole("textbox", { name: "Status", exact: true });
  await expect(status).toHaveValue("400");
  await status.fill("429");
  await status.blur();
  await expect(verdict(page).getByRole("link", { name: "Too many requests" })).toBeVisible();
  await status.fill("soon");
  await status.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "an HTTP status" })).toBeVisible();
  await page.getByRole("button", { name: "Undo corrections" }).click();
  await expect(verdict(page).getByText("Several causes fit")).toBeVisible();
});

test("secrets are fingerprints in fields, link, Markdown and JSON, and the link gives the verdict back", async ({
  page,
  context,
  baseURL,
}) => {
  const clipboard = await openClipboard(context, baseURL);
  await page.bringToFront();
  await open(page);
  await box(page).fill(`${authorize}\n\n${exchange()}`);
  const title = await verdict(page).getByRole("heading", { level: 2 }).first().textContent();
  const fields = await page
    .getByRole("region", { name: "What was understood" })
    .locator("input, textarea")
    .evaluateAll((inputs) => inputs.map((input) => ("value" in input ? String(input.value) : "")));
  expect(fields.join("\n")).toMatch(/code#[0-9a-f]{8}/);
  const copies: string[] = [fields.join("\n")];
  for (const name of ["Copy as Markdown", "Copy as JSON", "Copy link"]) {
    const before = await clipboard();
    await page.bringToFront();
    await page.getByRole("button", { name }).click();
    await expect.poll(clipboard).not.toBe(before);
    copies.push(await clipboard());
  }
  for (const copy of copies) {
    for (const value of [code, secret]) expect(copy).not.toContain(value);
  }
  const link = copies.at(-1) ?? "";
  expect(link).toMatch(/\/diagnose#e=/);
  const other = await context.newPage();
  await other.goto(link);
  await expect(verdict(other).getByRole("heading", { level: 2 }).first()).toHaveText(title ?? "");
});

test("the home page hands a paste over in memory", async ({ page }) => {
  await page.goto("/");
  const paste = page.getByRole("textbox", { name: "Paste anything that failed" });
  await listening(paste);
  await paste.fill("https://a.vn/cb?error=access_denied&state=x");
  await page.getByRole("button", { name: "Diagnose" }).click();
  await expect(page).toHaveURL(/\/diagnose$/);
  await expect(verdict(page)).toBeVisible();
  await page.reload();
  await expect(page.getByText("The diagnosis appears here")).toBeVisible();
});

test("a hostile paste neither breaks the page nor runs", async ({ page }) => {
  await open(page);
  for (const text of [
    "[".repeat(50_000),
    '<img src=x onerror="document.title=1">',
    `{"__proto__":{"polluted":true},"error":"invalid_grant"}`,
    "\u0000\ud800\u202e".repeat(1000),
  ]) {
    await box(page).fill(text);
    await expect(verdict(page)).toBeVisible();
  }
  expect(await page.title()).not.toBe("1");
});

for (const locale of ["en", "vi"]) {
  for (const width of [1440, 768, 390]) {
    test(`the page reads well to axe, empty and full (${locale}, ${width} px)`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        locale,
        viewport: { width, height: 900 },
        ...(baseURL ? { baseURL } : {}),
      });
      const page = await context.newPage();
      await page.goto("/diagnose");
      await listening(page.locator("#paste"));
      for (const [text, explained] of [
        ["", 0],
        [exchange(), 1],
      ] as const) {
        await page.locator("#paste").fill(text);
        await expect(page.locator('main a[href$="/errors/code-already-used"]').first()).toHaveCount(explained);
        await expectReadable(page, page.url());
      }
      await context.close();
    });
  }
}

test("without scripts a paste is read by the tool: the same diagnosis, no secret, and nothing in the address", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const code = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
  await page.goto("/");
  await expect(page.getByText(enDiagnose.fromHome.hintPlain)).toBeVisible();
  await expect(page.getByText(enDiagnose.fromHome.hint)).toBeHidden();
  await page
    .getByRole("textbox", { name: enDiagnose.fromHome.label })
    .fill(`https://a.vn/cb?error=access_denied&code=${code}&state=x`);
  await page.getByRole("button", { name: enDiagnose.fromHome.button }).click();
  await expect(page).toHaveURL("/diagnose?read#diagnosis");
  const verdict = page.getByRole("region", { name: enDiagnose.verdict, exact: true });
  await expect(verdict.getByRole("link", { name: diagnosisEn.causes["consent-denied"].title })).toBeVisible();
  await expect(verdict).toBeInViewport();
  expect(await page.content()).not.toContain(code);
  expect(JSON.stringify(await context.cookies())).not.toContain(code);

  await page.getByRole("textbox", { name: enDiagnose.box }).fill("429 Too Many Requests\nRetry-After: 2.0");
  await page.getByRole("button", { name: enDiagnose.fromHome.button }).click();
  await expect(verdict.getByRole("link", { name: diagnosisEn.causes["rate-limited"].title })).toBeVisible();
  await page.goto("/diagnose");
  await expect(page.getByText(enDiagnose.noScript)).toBeVisible();
  await expect(verdict).toHaveCount(0);

  await page
    .getByRole("textbox", { name: enDiagnose.box })
    .fill(Array.from({ length: 2_000 }, (_, index) => Math.sin(index).toString(36).slice(3, 9)).join(" "));
  await page.getByRole("button", { name: enDiagnose.fromHome.button }).click();
  await expect(page.getByText(enDiagnose.tooLong)).toBeVisible();
  await context.close();
});
