import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";

test("the catalog is searched by code, status and phrase, and each cause has its own address", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Errors", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Errors" })).toBeVisible();
  await page.getByRole("textbox", { name: /Code, status or phrase/ }).fill("invalid_grant");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/errors\?q=invalid_grant$/);
  await expect(page.getByRole("status").filter({ hasText: "invalid_grant" })).toBeVisible();
  await page.getByRole("link", { name: "Code already used" }).click();
  await expect(page).toHaveURL(/\/errors\/code-already-used$/);
  await expect(page.getByRole("heading", { level: 1, name: "Code already used" })).toBeVisible();
  await page.getByRole("link", { name: "Code expired" }).click();
  await expect(page).toHaveURL(/\/errors\/code-expired$/);
});

test("a search without a hit says so and leads back", async ({ page }) => {
  await page.goto("/errors?q=zzzzqqq");
  await expect(page.getByText("No cause in the catalog says that")).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page.getByRole("link", { name: "Too many requests" })).toBeVisible();
});

test("a cause that is not in the catalog is 404", async ({ request }) => {
  expect((await request.get("/errors/no-such-cause")).status()).toBe(404);
});

for (const locale of ["en", "vi"]) {
  test(`catalog pages are complete without scripts, and read well to axe (${locale})`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    for (const path of ["/errors", "/errors?q=403", "/errors/scope-missing", "/errors/code-expired"]) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
    }
    await context.close();

    const bare = await browser.newContext({ locale, javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const plain = await bare.newPage();
    await plain.goto("/errors");
    await plain.locator('input[name="q"]').fill("het han");
    await plain.getByRole("button", { name: locale === "vi" ? "Tìm" : "Search" }).click();
    await plain.locator('a[href="/errors/code-expired"]').click();
    await expect(plain.locator("h1")).toBeVisible();
    await expect(plain.getByRole("link", { name: /rfc-editor|RFC 6749/ }).first()).toBeVisible();
    await bare.close();
  });
}
