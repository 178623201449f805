import type { Page } from "@playwright/test";
import { enLab } from "@/messages/en/lab";
import { enScenarios } from "@/messages/en/scenarios";
import { viLab } from "@/messages/vi/lab";
import { viScenarios } from "@/messages/vi/scenarios";
import { expectReadable } from "./expect-readable";
import { expect, listening, signIn, test } from "./fixtures";

const name = "token-redirect-uri-other";
const title = enScenarios[name];

async function expectClean(page: Page): Promise<void> {
  await expectReadable(page, page.url());
}

const rows = (page: Page) =>
  page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.locator("code") });

test("the list is folded by place, every scenario is in it, and found by what it breaks or by its cause", async ({
  page,
}) => {
  await page.goto("/lab");
  await expect(page.getByRole("heading", { level: 1, name: enLab.title })).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await expectClean(page);
  const list = page.getByRole("region", { name: enLab.finder.list });
  await list.getByRole("link", { name: new RegExp(`^${enLab.groups.userinfo}`) }).click();
  await expect(page).toHaveURL("/lab?open=userinfo#at-userinfo");
  await expect(page.getByRole("link", { name: enScenarios["userinfo-502"] })).toBeVisible();
  await page.getByRole("link", { name: enLab.finder.openAll }).click();
  await expect(rows(page)).toHaveCount(Object.keys(enScenarios).length);
  await expectClean(page);
  await page.getByRole("link", { name: enLab.finder.closeAll }).click();
  await expect(rows(page)).toHaveCount(0);

  await listening(page.getByRole("searchbox"));
  await page.getByRole("searchbox").fill("code-expired");
  await expect(page.getByRole("link", { name: enScenarios["token-code-expired"], exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: enScenarios["id-alg-none"] })).toHaveCount(0);
  await expect(page).toHaveURL("/lab?q=code-expired");
  await page.getByRole("searchbox").fill("");
  await expect(page).toHaveURL("/lab");
  const groups = page.getByRole("navigation", { name: enLab.finder.groups });
  await groups.getByRole("link", { name: enLab.groups.api }).click();
  await expect(page).toHaveURL("/lab?group=api");
  await page
    .getByRole("navigation", { name: enLab.finder.beliefs })
    .getByRole("link", { name: enLab.beliefs.documented.name })
    .click();
  await expect(page).toHaveURL("/lab?group=api&belief=documented");
  await page.reload();
  await expect(page.getByRole("link", { name: enScenarios["api-404"] })).toBeVisible();
  await expect(page.getByRole("link", { name: enScenarios["api-html"] })).toHaveCount(0);
});

test("the field follows another link, and Enter opens the best hit", async ({ page }) => {
  await page.goto("/lab?q=token-502-json");
  const field = page.getByRole("searchbox");
  await listening(field);
  await page.getByRole("link", { name: enLab.finder.all, exact: true }).click();
  await expect(page).toHaveURL("/lab");
  await expect(field).toHaveValue("");
  await field.fill("token-502-json");
  await field.press("Enter");
  await expect(page).toHaveURL("/lab?q=token-502-json");
  await expect(rows(page)).not.toHaveCount(0);
  await field.press("Enter");
  await expect(page).toHaveURL("/lab/token-502-json");
});

test("a link to a scenario's row, or to its group, opens the group it is folded in", async ({ page }) => {
  await page.goto(`/lab#${name}`);
  const row = rows(page).getByRole("link", { name: title });
  await expect(row).toBeInViewport();
  await page.goto("/lab#at-webhook");
  await expect(rows(page)).not.toHaveCount(0);
  await page.goto(`/lab/${name}`);
  await page.getByRole("main").getByRole("link", { name: enLab.groups.token, exact: true }).click();
  await expect(row).toBeInViewport();
  await page.goto("/lab#nothing-of-that-name");
  await expect(page).toHaveURL("/lab?open=nothing-of-that-name#nothing-of-that-name");
  await listening(page.getByRole("searchbox"));
  await expect(rows(page)).toHaveCount(0);
});

test("a group that was closed stays closed when the page comes again", async ({ page }) => {
  await page.goto("/lab?open=webhook#at-webhook");
  await expect(rows(page)).not.toHaveCount(0);
  const head = page.getByRole("region", { name: enLab.finder.list }).getByRole("link", {
    name: new RegExp(`^${enLab.groups.webhook}`),
  });
  await listening(head);
  await head.click();
  await expect(page).toHaveURL("/lab?open=#at-webhook");
  await page.reload();
  await listening(head);
  await expect(head).toHaveAttribute("aria-expanded", "false");
  await expect(page).toHaveURL("/lab?open=#at-webhook");
});

test("list, search and pages are complete without scripts", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: "vi-VN",
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto("/lab");
  await page
    .getByRole("region", { name: viLab.finder.list })
    .getByRole("link", { name: new RegExp(`^${viLab.groups.token}`) })
    .click();
  await expect(page).toHaveURL("/lab?open=token#at-token");
  await expect(rows(page).getByRole("link", { name: viScenarios[name] })).toBeVisible();
  await page.goto("/lab?group=token");
  await page.getByRole("searchbox").fill("khác với lúc gọi authorize");
  await page.getByRole("button", { name: viLab.finder.find }).click();
  await expect(page).toHaveURL(/\/lab\?group=token&q=|\/lab\?q=.*&group=token/);
  await page.getByRole("link", { name: viScenarios[name] }).click();
  await expect(page.getByRole("heading", { level: 1, name: viScenarios[name] })).toBeVisible();
  await expect(page.getByText(`Prefer: scenario=${name}`)).toBeVisible();
  await expect(page.getByRole("button", { name: viLab.run.signIn })).toBeVisible();
  await context.close();
});

test("a scenario is run, and wire answer, server and diagnosis stand side by side", async ({ page, expectedNoise }) => {
  expectedNoise.push(/404/);
  await page.goto(`/lab/${name}`);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(enLab.does.whose.app)).toBeVisible();
  await expect(page.getByText(enLab.does.code.burnt)).toBeVisible();
  await expect(page.getByText(enLab.beliefs.inferred.about)).toBeVisible();
  await expect(page.getByText(`/sandbox/accounts/~${name}`)).toBeVisible();
  await expectClean(page);

  await page.getByRole("button", { name: enLab.run.signIn }).click();
  await page.getByRole("button", { name: /Trần Thị Lụa/ }).click();
  await expect(page).toHaveURL(`/lab/${name}`);
  await page.getByRole("button", { name: enLab.run.go }).click();
  await expect(page).toHaveURL(new RegExp(`/lab/${name}\\?run=[\\w-]+#result$`));

  await expect(page.getByRole("heading", { name: enLab.result.title })).toBeInViewport();
  const wire = page.getByRole("region", { name: enLab.result.wire });
  await expect(wire.getByText(/^HTTP\/1.1 400/)).toBeVisible();
  await expect(wire.getByText("invalid_grant").first()).toBeVisible();
  const server = page.getByRole("region", { name: enLab.result.server });
  await expect(server.getByText("Invalid redirect_uri")).toBeVisible();
  const diagnosis = page.getByRole("region", { name: enLab.result.diagnosis, exact: true });
  await expect(diagnosis.getByRole("link", { name: /redirect/i }).first()).toBeVisible();
  await expectClean(page);

  const result = page.url();
  await page.getByRole("link", { name: enLab.result.open }).click();
  await expect(page).toHaveURL(/\/runs\/[\w-]+$/);
  await expect(page.getByText(enLab.inRun.chosen(title))).toBeVisible();
  await expectClean(page);
  await page.getByRole("link", { name: enLab.inRun.open }).click();
  await expect(page).toHaveURL(result);
  await page.goto(`/lab/${name}`);
  await page.getByRole("link", { name: enLab.result.newest }).click();
  await expect(page).toHaveURL(result);
  const run = new URL(result).search;
  expect((await page.goto(`/lab/token-502${run}`))?.status()).toBe(404);

  const stranger = await page.context().browser()?.newPage();
  if (stranger === undefined) throw new Error("no browser");
  expect((await stranger.goto(result))?.status()).toBe(404);
  await stranger.close();
});

test("where a scenario only acts as if, the page of its run says so beside what the tool remembers", async ({
  page,
}) => {
  await signIn(page);
  await page.goto("/lab/token-code-expired");
  await page.getByRole("button", { name: enLab.run.go }).click();
  await page.getByRole("link", { name: enLab.result.open }).click();
  await expect(page.getByText(enLab.inRun.chosen(enScenarios["token-code-expired"]))).toBeVisible();
  await expect(page.getByText(enLab.result.naming.excluded)).toBeVisible();
  await expect(page.getByText(enLab.inRun.unaware)).toBeVisible();
});

test("whoever waits for an answer that never comes sees the seconds, and can stop", async ({ page }) => {
  await signIn(page);
  await page.goto("/lab/token-hang");
  await listening(page.getByRole("button", { name: enLab.run.go }));
  await page.getByRole("button", { name: enLab.run.go }).click();
  await expect(page.getByText(/Running: [1-9]/)).toBeVisible();
  await page.getByRole("button", { name: enLab.run.stop }).click();
  await expect(page.getByText(enLab.run.stopped)).toBeVisible();
  await expect(page.getByRole("button", { name: enLab.run.go })).not.toHaveAttribute("data-pending");
});

test("a scenario that does not exist is not found", async ({ page, expectedNoise }) => {
  expectedNoise.push(/404/);
  expect((await page.goto("/lab/no-such-scenario"))?.status()).toBe(404);
});
