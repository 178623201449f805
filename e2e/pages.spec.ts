import type { Page } from "@playwright/test";
import { expectReadable } from "./expect-readable";
import { expect, installByThreeClicks, openStore, signIn, speak, test } from "./fixtures";

async function expectPage(page: Page, path: string, locale: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  await expectReadable(page, path);
}

for (const locale of ["en", "vi"] as const) {
  for (const width of [1440, 390]) {
    test.describe(`reads well to axe and never scrolls sideways (${locale}, ${width} px):`, () => {
      test.use({ viewport: { width, height: 900 } });

      test("run, store and the lists of both", async ({ page }) => {
        await installByThreeClicks(page);
        const run = page.url();
        const store = await openStore(page);
        if (locale === "vi") await speak(page, "Tiếng Việt", "vi");
        for (const path of ["/", "/runs", run, "/stores", store]) await expectPage(page, path, locale);
      });

      for (const paths of [
        ["/install", "/stores/add", "/apps", "/apps/new", "/exchange"],
        ["/diagnose", "/lab", "/lab/id-c-hash", "/settings/me", "/nothing-here"],
      ]) {
        test(paths.join(", "), async ({ page, expectedNoise }) => {
          if (paths.includes("/nothing-here")) expectedNoise.push(/404/);
          await signIn(page);
          if (locale === "vi") await speak(page, "Tiếng Việt", "vi");
          for (const path of paths) await expectPage(page, path, locale);
        });
      }
    });
  }
}

test("the bar fits a tablet in both languages, with somebody signed in", async ({ page }) => {
  await signIn(page);
  for (const [language, lang] of [
    ["Tiếng Việt", "vi"],
    ["English", "en"],
  ] as const) {
    await speak(page, language, lang);
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
  await speak(page, "Tiếng Việt", "vi");
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
