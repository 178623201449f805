import type { Page } from "@playwright/test";
import { expect, listening, signIn, test } from "./fixtures";

/** Opens a page whose scripts are on their way, as on a slow line; answers what lets them arrive. */
async function openBeforeScripts(page: Page, path: string): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  return arrive;
}

const failed = "https://a.vn/cb?error=access_denied&state=x";

test("what was pasted before scripts came is explained when they are there", async ({ page }) => {
  const arrive = await openBeforeScripts(page, "/diagnose");
  await page.getByRole("textbox", { name: "What failed" }).fill(failed);
  arrive();
  await expect(page.getByRole("region", { name: "Diagnosis", exact: true }).first()).toBeVisible();
});

test("what was written on the home page before scripts came is handed over", async ({ page }) => {
  const arrive = await openBeforeScripts(page, "/");
  const box = page.getByRole("textbox", { name: "Paste anything that failed" });
  await box.fill(failed);
  arrive();
  await listening(box);
  await page.getByRole("button", { name: "Diagnose" }).click();
  await expect(page).toHaveURL(/\/diagnose$/);
  await expect(page.getByRole("region", { name: "Diagnosis", exact: true }).first()).toBeVisible();
});

test("a press before scripts came waits for them: what was pasted is explained here, and nothing of it is sent", async ({
  page,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.url());
  });
  const arrive = await openBeforeScripts(page, "/");
  await page.getByRole("textbox", { name: "Paste anything that failed" }).fill(failed);
  await page.getByRole("button", { name: "Diagnose" }).click();
  await expect(page).toHaveURL("/");
  arrive();
  await expect(page).toHaveURL("/diagnose");
  await expect(page.getByRole("region", { name: "Diagnosis", exact: true }).first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "What failed" })).toHaveValue(failed);
  expect(sent).toEqual([]);
});

for (const { path, query, hit } of [
  { path: "/errors", query: "429", hit: "Too many requests" },
  { path: "/lab", query: "code-expired", hit: "token-code-expired" },
]) {
  test(`what was typed into the search of ${path} before scripts came is searched`, async ({ page }) => {
    const arrive = await openBeforeScripts(page, path);
    await page.getByRole("searchbox").fill(query);
    arrive();
    await expect(page).toHaveURL(`${path}?q=${query}`);
    await expect(page.getByRole("main").getByText(hit).first()).toBeVisible();
  });
}

test("a menu that was opened before scripts came stays open", async ({ page }) => {
  await signIn(page);
  const arrive = await openBeforeScripts(page, "/");
  const banner = page.getByRole("banner");
  await banner.getByText("Trần Thị Lụa").first().click();
  await expect(banner.getByRole("link", { name: "API keys" })).toBeVisible();
  arrive();
  await listening(page.getByRole("textbox", { name: "Paste anything that failed" }));
  await banner.getByRole("link", { name: "API keys" }).click();
  await expect(page).toHaveURL("/settings/keys");
});
