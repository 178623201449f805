import { readFileSync } from "node:fs";
import { expect, installByThreeClicks, test } from "./fixtures";

test("a run saved as HAR is played back by a program that reads the format", async ({ page, browser }, testInfo) => {
  await installByThreeClicks(page);
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save as HAR" }).click();
  const file = testInfo.outputPath("run.har");
  await (await saved).saveAs(file);
  const { entries } = JSON.parse(readFileSync(file, "utf8")).log;
  const shop = entries.find(({ _step }: { _step: string }) => _step === "shop");

  const context = await browser.newContext();
  await context.routeFromHAR(file, { notFound: "abort" });
  const reader = await context.newPage();
  const answer = await reader.goto(shop.request.url);
  expect(answer?.status()).toBe(200);
  expect(await answer?.text()).toBe(shop.response.content.text);
  await context.close();
});
