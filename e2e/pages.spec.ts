import AxeBuilder from "@axe-core/playwright";
import { expect, installByThreeClicks, signIn, test } from "./fixtures";

for (const locale of ["en", "vi"]) {
  for (const width of [1440, 390]) {
    test(`every page reads well to axe and never scrolls sideways (${locale}, ${width} px)`, async ({
      browser,
      baseURL,
    }) => {
      // Fifteen pages, one after the other.
      test.slow();
      const context = await browser.newContext({
        locale: "en-US",
        viewport: { width, height: 900 },
        ...(baseURL ? { baseURL } : {}),
      });
      const page = await context.newPage();
      await installByThreeClicks(page);
      const run = page.url();
      await page.getByRole("link", { name: "See the granted scopes" }).click();
      const store = page.url();
      if (locale === "vi") {
        await page.goto("/");
        await page.getByRole("button", { name: "Tiếng Việt" }).click();
        await expect(page.locator("html")).toHaveAttribute("lang", "vi");
      }
      for (const path of [
        "/",
        "/install",
        "/runs",
        run,
        "/stores",
        store,
        "/stores/add",
        "/apps",
        "/apps/new",
        "/exchange",
        "/diagnose",
        "/lab",
        "/lab/id-c-hash",
        "/settings/me",
        "/nothing-here",
      ]) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(`${path} ${overflow}`).toBe(`${path} 0`);
      }
      await context.close();
    });
  }
}

test("the bar fits a tablet in both languages, with somebody signed in", async ({ page }) => {
  await signIn(page);
  for (const [language, lang] of [
    ["Tiếng Việt", "vi"],
    ["English", "en"],
  ] as const) {
    // Each click changes the language, so that its attribute tells the new page from the old one.
    await page.getByRole("button", { name: language }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await page.waitForLoadState();
    for (const width of [768, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(`${language} ${width} ${overflow}`).toBe(`${language} ${width} 0`);
    }
  }
});

test("the language is switched in place and remembered", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.reload();
  await expect(page.getByRole("button", { name: "Cài lên một cửa hàng" })).toBeVisible();
});

test("production pages run without eval and without inline scripts", async ({ request }) => {
  const answer = await request.get("/");
  const policy = answer.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("script-src 'nonce-");
  expect(policy).not.toContain("unsafe-eval");
});

test("what the API answers may load and run nothing, problems included", async ({ request }) => {
  for (const path of ["/api/errors", "/api/errors/no-such-cause", "/api/nothing-here"]) {
    const policy = (await request.get(path)).headers()["content-security-policy"] ?? "";
    expect(`${path} ${policy}`).toContain(`${path} default-src 'none'`);
  }
});
