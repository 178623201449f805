import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { enSandboxApp } from "@/messages/en/sandbox-app";
import { viSandboxApp } from "@/messages/vi/sandbox-app";
import { expectReadable } from "./expect-readable";
import { allow, createApp, expect, people, signIn, speak, test } from "./fixtures";

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: enSandboxApp.save }).click();
  await expect(page.getByText(enSandboxApp.saved)).toBeVisible();
}

async function choosePkce(page: Page, policy: "optional" | "required"): Promise<void> {
  await page.locator(`input[name=pkce][value=${policy}]`).check();
  await save(page);
  await expect(page.locator(`input[name=pkce][value=${policy}]`)).toBeChecked();
}

async function install(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("link", { name: "Install on a store" }).click();
  await expect(page).toHaveURL(/\/install\?/);
  await page.getByRole("button", { name: "Install on the sandbox" }).click();
}

test("with PKCE required an install without it is refused and says why; set back, it goes through", async ({
  page,
}) => {
  await signIn(page);
  const path = await createApp(page, "Kho hàng");
  await expect(page.getByText(/client_secret#[0-9a-f]{8}/).first()).toBeVisible();
  await choosePkce(page, "required");
  await install(page);
  await expect(page.getByText("code challenge required").first()).toBeVisible();

  await page.goto(path);
  await choosePkce(page, "optional");
  await install(page);
  await allow(page);
  await expect(page.getByRole("heading", { level: 1, name: /^Installed on / })).toBeVisible();
});

test("an app with a scenario of its own meets it until it is taken away; the page says so", async ({ page }) => {
  await signIn(page);
  const path = await createApp(page, "Giao hàng");
  await page.locator("input[name=scenario]").fill("token-50x");
  await page.getByRole("button", { name: enSandboxApp.save }).click();
  await expect(page.locator("#scenario").getByText(enSandboxApp.faults["scenario-unknown"])).toBeVisible();
  await expect(page.locator("input[name=scenario]")).toHaveValue("token-50x");
  await page.locator("input[name=scenario]").fill("token-502");
  await save(page);
  await expect(page.getByText(enSandboxApp.scenario.armed)).toBeVisible();
  await install(page);
  await allow(page);
  await expect(page.getByText("502").first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: /^Installed on / })).toHaveCount(0);

  await page.goto(path);
  await page.locator("input[name=scenario]").fill("");
  await save(page);
  await expect(page.getByText(enSandboxApp.scenario.armed)).toHaveCount(0);
  await install(page);
  await allow(page);
  await expect(page.getByRole("heading", { level: 1, name: /^Installed on / })).toBeVisible();
});

test("from the list of apps a link leads to the form", async ({ page }) => {
  await signIn(page);
  await page.goto("/apps");
  await page.getByRole("link", { name: enSandboxApp.add }).click();
  await expect(page).toHaveURL("/apps/new/sandbox");
  await expect(page.getByRole("textbox", { name: /^App name/ })).toBeVisible();
});

for (const [language, lang, words] of [
  ["English", "en", enSandboxApp],
  ["Tiếng Việt", "vi", viSandboxApp],
] as const) {
  test(`a wrong redirect URL has its message at its field, and nothing typed is lost (${language})`, async ({
    page,
  }) => {
    await signIn(page);
    await speak(page, language, lang);
    await page.goto("/apps/new/sandbox");
    await page.locator("input[name=name]").fill("Đơn hàng");
    await page.getByRole("textbox", { name: words.redirects.one(3) }).fill("http://shop.example.vn/callback");
    await page.getByRole("textbox", { name: words.redirects.one(4) }).fill("https://shop.example.vn/cb");
    await page.locator("input[name=more_scopes]").fill("com.read_nothing");
    await page.locator("input[name=code_lifetime]").fill("9000");
    await page.getByRole("button", { name: words.create }).click();

    await expect(page.getByText(words.refused(3))).toBeVisible();
    const lines = page.locator("#redirect_uris > div");
    await expect(lines.nth(2)).toContainText(words.faults["url-insecure"]);
    await expect(lines.nth(3)).not.toContainText("✕");
    await expect(page.getByText(`com.read_nothing: ${words.faults["scope-unknown"]}`)).toBeVisible();
    await expect(page.locator("#code_lifetime")).toContainText(words.faults["number-range"]);
    await expect(page.locator("input[name=name]")).toHaveValue("Đơn hàng");
    await expect(page.getByRole("textbox", { name: words.redirects.one(3) })).toHaveValue(
      "http://shop.example.vn/callback",
    );
    await expect(page.locator("input[name=code_lifetime]")).toHaveValue("9000");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);

    await page.getByRole("textbox", { name: words.redirects.one(3) }).fill("");
    await page.locator("input[name=more_scopes]").fill("");
    await page.locator("input[name=code_lifetime]").fill("60");
    await page.getByRole("button", { name: words.create }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Đơn hàng" })).toBeVisible();
    await expect(page.locator("input[name=code_lifetime]")).toHaveValue("60");
    await expect(page.getByRole("textbox", { name: words.redirects.one(3) })).toHaveValue("https://shop.example.vn/cb");
  });
}

test("a new secret is made and never shown; the next install uses it; the app is deleted here and there", async ({
  page,
}) => {
  await signIn(page);
  const path = await createApp(page, "Rotated");
  const fingerprint = page.getByText(/client_secret#[0-9a-f]{8}/).first();
  const before = await fingerprint.textContent();
  await page.getByText(enSandboxApp.rotate.open).click();
  await page.getByRole("button", { name: enSandboxApp.rotate.confirm }).click();
  await expect(page.getByText(enSandboxApp.rotated)).toBeVisible();
  await expect(fingerprint).not.toHaveText(before ?? "");
  await page.waitForLoadState();
  expect(await page.content()).not.toMatch(/[0-9a-f]{64}/);
  await install(page);
  await allow(page);
  await expect(page.getByRole("heading", { level: 1, name: /^Installed on / })).toBeVisible();

  await page.goto(path);
  await page.getByText("Delete this registration").click();
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page).toHaveURL("/apps");
  await expect(page.getByRole("link", { name: "Rotated" })).toHaveCount(0);
});

test("the demo app is edited, and restored as it was made", async ({ page }) => {
  // Of a person who installs it in no other test of this worker's server: until it is restored it is switched off.
  await signIn(page, people.staff);
  await page.goto("/apps");
  await page.getByRole("link", { name: "Demo app", exact: true }).click();
  await page.locator("input[name=name]").fill("Đã sửa");
  await page.getByRole("checkbox", { name: /com\.read_orders/ }).uncheck();
  await page.getByRole("checkbox", { name: enSandboxApp.enabled.title }).uncheck();
  await save(page);
  await expect(page.getByText(enSandboxApp.off, { exact: true })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /com\.read_orders/ })).not.toBeChecked();
  await page.getByText(enSandboxApp.restore.open).click();
  await page.getByRole("button", { name: enSandboxApp.restore.confirm }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Demo app" })).toBeVisible();
  await expect(page.getByText(enSandboxApp.on, { exact: true })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /com\.read_orders/ })).toBeChecked();
});

for (const locale of ["en", "vi"]) {
  for (const width of [1440, 768, 390]) {
    test(`the pages of an app read well to axe and never scroll sideways (${locale}, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await signIn(page, people.staff);
      await page.goto("/apps");
      const demo = await page.getByRole("link", { name: "Demo app" }).getAttribute("href");
      if (locale === "vi")
        await page.context().addCookies([{ name: "auth-doctor.locale", value: "vi", url: page.url() }]);
      for (const path of ["/apps", "/apps/new/sandbox", demo ?? ""]) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expectReadable(page, path);
      }
    });
  }
}
