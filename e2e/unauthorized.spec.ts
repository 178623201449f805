import type { Page } from "@playwright/test";
import { expectReadable } from "./expect-readable";
import { expect, installOwnApp, speak, test } from "./fixtures";

const section = (page: Page) => page.getByRole("region", { name: "Why is it 401?" });

/** An app of this test's own: its token is expired here, and asked about. */
async function openStore(page: Page, app: string): Promise<void> {
  await installOwnApp(page, { app });
  await expect(section(page)).toBeVisible();
}

test("a 401 is told by clicks: first what will be asked, then the story with its proof and what it was not", async ({
  page,
}) => {
  await openStore(page, "Vì sao 401");
  const here = section(page);
  await expect(here.getByText(/^GET http.*\/accounts\/connect\/userinfo$/)).toBeVisible();
  await expect(here.getByText(/^GET http.*\/apis\/com\/shop\.json$/)).toBeVisible();
  await here.getByRole("button", { name: "Ask now" }).click();
  await expect(page).toHaveURL(/\?told=[\w-]+#unauthorized$/);
  await expect(here.getByRole("heading", { name: "This token is let in" })).toBeVisible();

  const store = new URL(page.url()).pathname;
  await page.getByText("Rehearse a failure").click();
  await page.getByRole("button", { name: "Expire this token" }).click();
  await expect(page).toHaveURL(/\/runs\/[\w-]+$/);
  await page.goto(store);
  await section(page).getByRole("button", { name: "Ask now" }).click();
  await expect(here.getByRole("heading", { name: "Expired" })).toBeVisible();
  await expect(here.getByText("certain", { exact: true })).toBeVisible();
  await expect(here.getByText(/^It was issued for .* that was over .* ago\.$/)).toBeVisible();
  await expect(here.getByRole("button", { name: "Refresh the token" })).toBeVisible();
  // Told again later, from the record, without a call.
  await page.reload();
  await expect(here.getByRole("heading", { name: "Expired" })).toBeVisible();
  await here.getByRole("link", { name: "The run, as recorded" }).click();
  await expect(page.getByText("What is known, and what will be called")).toBeVisible();
});

test("a token pasted with what stands around it is malformed, and is nowhere on the page after that", async ({
  page,
}) => {
  await openStore(page, "Dán token");
  const here = section(page);
  await here.getByText("Your app sends a token of its own? Paste it").click();
  const value = `PASTED${"0".repeat(58)}`;
  await here.getByLabel("The token your app really sends").fill(`Bearer Bearer ${value}`);
  await here.getByRole("button", { name: "Ask about this token" }).click();
  await expect(here.getByRole("heading", { name: "The value is not what was issued" })).toBeVisible();
  await expect(here.getByText("Bearer stands in front of it twice.")).toBeVisible();
  expect(await page.content()).not.toContain(value);
  expect(page.url()).not.toContain(value);
});

for (const [locale, width, scheme] of [
  ["en", 1440, "light"],
  ["vi", 390, "dark"],
] as const) {
  test(`the section fits and reads well to axe, asked and not (${locale}, ${width} px, ${scheme})`, async ({
    browser,
    baseURL,
  }, info) => {
    const context = await browser.newContext({
      locale: "en-US",
      colorScheme: scheme,
      viewport: { width, height: 900 },
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await openStore(page, `Hỏi ${width}`);
    if (locale === "vi") await speak(page, "Tiếng Việt", "vi");
    const here = page.locator("#unauthorized");
    for (const name of ["before", "refused"]) {
      await here.locator("details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      await expectReadable(page, page.url(), "#unauthorized");
      await here.screenshot({ path: info.outputPath(`${name}.png`) });
      if (name === "refused") continue;
      await here.locator("textarea").fill("f".repeat(64));
      await here.locator("form:has(textarea) button").click();
      await expect(page).toHaveURL(/\?told=/);
      await page.waitForLoadState();
    }
    await context.close();
  });
}
