import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { causeIds } from "@/lib/diagnosis/cause-ids";
import { viErrors } from "@/messages/vi/errors";
import { expectReadable } from "./expect-readable";
import { expect, listening, test } from "./fixtures";

const titles = { en: "Errors", vi: viErrors.title };

async function open(browser: Browser, baseURL: string | undefined, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...options, ...(baseURL === undefined ? {} : { baseURL }) });
  return await context.newPage();
}

/** What the browser complains about, refusals of the policy among it. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  return said;
}

/** A key that scripts listen to does nothing before they came. */
async function pressUntil(page: Page, key: string, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await seen();
  }).toPass();
}

const searchField = (page: Page) => page.getByRole("searchbox", { name: /Code, status or phrase/ });

test("the catalog is searched as one types: by code, status, phrase, and Vietnamese without accents", async ({
  page,
}) => {
  const said = listen(page);
  await page.goto("/");
  await page.getByRole("link", { name: titles.en, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: titles.en })).toBeVisible();
  await listening(searchField(page));
  await searchField(page).fill("invalid_grant");
  await expect(page.getByRole("status").filter({ hasText: "invalid_grant" })).toBeVisible();
  await expect(page).toHaveURL(/\/errors\?q=invalid_grant$/);
  for (const [query, cause] of [
    ["429", "rate-limited"],
    ["code het han", "code-expired"],
    ["thiếu scope", "scope-missing"],
    ["token-redirect-uri-mismatch", "token-redirect-uri-mismatch"],
  ] as const) {
    await searchField(page).fill(query);
    await expect(page.locator(`main li a[href="/en/errors/${cause}"]`)).toBeVisible();
  }
  await expect(page).toHaveURL(/q=token-redirect-uri-mismatch$/);
  await page.reload();
  await expect(searchField(page)).toHaveValue("token-redirect-uri-mismatch");
  await listening(searchField(page));
  await searchField(page).fill("code-already-used");
  await searchField(page).press("Enter");
  await expect(page).toHaveURL(/\/errors\/code-already-used$/);
  await expect(page.getByRole("heading", { level: 1, name: "Code already used" })).toBeVisible();
  await page.getByRole("link", { name: "Code expired" }).first().click();
  await expect(page).toHaveURL(/\/errors\/code-expired$/);
  expect(said).toEqual([]);
});

test("slash and Ctrl+K lead into the search, Escape empties it, a chip asks for a status", async ({ page }) => {
  await page.goto("/errors");
  await page.getByRole("link", { name: "403", exact: true }).click();
  await expect(searchField(page)).toHaveValue("403");
  await expect(page.getByRole("status").filter({ hasText: "403" })).toBeVisible();
  await pressUntil(page, "Escape", () => expect(searchField(page)).toHaveValue("", { timeout: 1000 }));
  await page.goto("/errors/code-expired");
  await pressUntil(page, "/", () => expect(searchField(page)).toBeFocused({ timeout: 1000 }));
  await page.locator("h1").click();
  await page.keyboard.press("Control+k");
  await expect(searchField(page)).toBeFocused();
});

test("a search without a hit says so and leads back", async ({ page }) => {
  await page.goto("/errors?q=zzzzqqq");
  await expect(page.getByText("No cause in the catalog says that")).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page.getByRole("link", { name: "Too many requests" })).toBeVisible();
});

test("what is not in the catalog is a 404 that needs no scripts", async ({ request, browser, baseURL }) => {
  for (const path of ["/errors/no-such-cause", "/en/errors/no-such-cause", "/fr/errors", "/errors/search", "/nope"]) {
    expect(`${path} ${(await request.get(path)).status()}`).toBe(`${path} 404`);
  }
  const page = await open(browser, baseURL, { locale: "vi", javaScriptEnabled: false });
  await page.goto("/errors/no-such-cause");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await expect(page.locator("h1")).toBeVisible();
  await page.context().close();
});

test("the bare address is the reader's language and says so, the others are what they name", async ({ request }) => {
  const lang = async (path: string, headers: Record<string, string>) => {
    const answer = await request.get(path, { headers });
    return [/<html lang="([a-z]+)"/.exec(await answer.text())?.[1], answer.headers()["vary"] ?? ""] as const;
  };
  for (const page of ["/errors", "/errors/code-expired", "/errors?q=403"]) {
    const [chosen, vary] = await lang(page, { "accept-language": "vi-VN,vi;q=0.9" });
    expect(`${page} ${chosen}`).toBe(`${page} vi`);
    expect(vary).toMatch(/Accept-Language, Cookie/);
    const [english] = await lang(page, { "accept-language": "vi", cookie: "auth-doctor.locale=en" });
    expect(`${page} ${english}`).toBe(`${page} en`);
    const [named, still] = await lang(`/en${page}`, { "accept-language": "vi" });
    expect(`${page} ${named}`).toBe(`${page} en`);
    expect(still).not.toMatch(/Accept-Language/);
  }
  const html = await (await request.get("/vi/errors/code-expired")).text();
  expect(html).toContain('rel="canonical" href="/vi/errors/code-expired"');
  expect(html).toContain('hrefLang="en" href="/en/errors/code-expired"');
  expect(html).toContain('hrefLang="x-default" href="/errors/code-expired"');
});

test("every page of the catalog is there in both languages, and its policy allows no script but its own", async ({
  request,
}) => {
  for (const locale of ["en", "vi"]) {
    for (const page of ["", ...causeIds.map((id) => `/${id}`)]) {
      const answer = await request.get(`/${locale}/errors${page}`);
      const policy = answer.headers()["content-security-policy"] ?? "";
      expect(`${page} ${answer.status()}`).toBe(`${page} 200`);
      expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/]+=*')+;/);
      expect(policy).not.toMatch(/script-src [^;]*(unsafe|nonce)/);
    }
  }
});

test("the language is switched on the page, and remembered", async ({ page }) => {
  await page.goto("/errors/code-expired");
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await expect(page).toHaveURL(/\/vi\/errors\/code-expired$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.goto("/errors/code-expired");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
});

test("the library that was chosen is there again on the next page, before anything else is shown", async ({ page }) => {
  const said = listen(page);
  await page.goto("/errors/code-already-used");
  const library = page.getByRole("tablist", { name: "How it looks in your library" });
  await expect(library.getByRole("tab", { name: "ASP.NET" })).toHaveAttribute("aria-selected", "true");
  await listening(library.getByRole("tab", { name: "Go" }));
  await library.getByRole("tab", { name: "Go" }).click();
  await expect(page.getByText("golang.org/x/oauth2", { exact: false }).first()).toBeVisible();
  await library.getByRole("tab", { name: "Go" }).press("ArrowLeft");
  await expect(library.getByRole("tab", { name: "Ruby" })).toHaveAttribute("aria-selected", "true");
  await library.getByRole("tab", { name: "Go" }).click();
  await page.reload({ waitUntil: "commit" });
  await expect(library.getByRole("tab", { name: "Go" })).toHaveAttribute("aria-selected", "true");
  await page.goto("/errors/code-expired");
  await expect(library.getByRole("tab", { name: "Go" })).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("details[data-key=go]")).toHaveAttribute("open", "");
  await expect(page.locator("details[data-key=aspnet]").last()).toBeHidden();
  expect(said).toEqual([]);
});

test("code is copied as it stands", async ({ browser, baseURL }) => {
  const page = await open(browser, baseURL, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto("/errors/code-already-used");
  const copy = page.getByRole("button", { name: "Copy: Callback.cs" });
  await listening(copy);
  await copy.click();
  await expect(copy).toContainText("Copied");
  await page.context().close();
});

for (const locale of ["en", "vi"] as const) {
  for (const [width, colorScheme] of [
    [1440, "light"],
    [390, "dark"],
  ] as const) {
    for (const paths of [
      ["/errors", "/errors?q=403"],
      ["/errors/scope-missing", "/errors/code-already-used"],
      ["/errors/signature-invalid", "/errors/timeout"],
    ]) {
      test(`${paths.join(" and ")} read well to axe and break no rule of the policy (${locale}, ${width} px)`, async ({
        browser,
        baseURL,
      }) => {
        const page = await open(browser, baseURL, { locale, colorScheme, viewport: { width, height: 900 } });
        const said = listen(page);
        for (const path of paths) {
          await page.goto(path);
          await expect(page.locator("html")).toHaveAttribute("lang", locale);
          await expectReadable(page, path);
        }
        expect(said).toEqual([]);
        await page.context().close();
      });
    }
  }

  test(`catalog pages are complete without scripts (${locale})`, async ({ browser, baseURL }) => {
    const page = await open(browser, baseURL, { locale, javaScriptEnabled: false });
    await page.goto("/errors");
    expect(await page.locator("main li a[href^='/']").count()).toBeGreaterThanOrEqual(causeIds.length);
    await page.locator('input[name="q"]').fill("het han");
    await page.getByRole("button", { name: locale === "vi" ? "Tìm" : "Search" }).click();
    await page.locator(`a[href="/${locale}/errors/code-expired"]`).click();
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.getByRole("link", { name: /rfc-editor|RFC 6749/ }).first()).toBeVisible();

    await page.goto("/errors/code-already-used");
    for (const heading of await page.locator("h2").all()) await expect(heading).toBeVisible();
    expect(await page.locator("main ol > li").count()).toBeGreaterThan(1);
    await expect(page.locator("[role=tablist]").first()).toBeHidden();
    await expect(page.locator("details[data-key=python]")).toBeVisible();
    await page.locator("details[data-key=python] > summary").click();
    await expect(page.locator("details[data-key=python]")).toContainText("invalid_grant");
    await expect(page.locator("details[data-key=node] [role=group]").first()).toBeAttached();
    await page.context().close();
  });
}
