import { defineConfig } from "@playwright/test";

const chromium = process.env["CHROMIUM_PATH"];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // For what hangs. No test is about speed, and a busy machine is ten times slower than an idle one.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    browserName: "chromium",
    locale: "en-US",
    trace: "retain-on-failure",
    launchOptions: {
      args: [...quiet, ...asRoot],
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
  },
});
