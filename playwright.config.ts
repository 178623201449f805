import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// Workers load this file again, so what is chosen once is handed on in the environment.
process.env["E2E_PORT"] ??= String(await freePort());
process.env["E2E_DATA_DIR"] ??= makeDataDir();
const port = process.env["E2E_PORT"];
const dataDir = process.env["E2E_DATA_DIR"];

const chromium = process.env["CHROMIUM_PATH"];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

// What this shell has set for a server of its own must not reach the one under test.
const noSettings = Object.fromEntries(
  ["HOST", "APP_ORIGIN", "SANDBOX_ORIGIN", "DATABASE_URL", "SECRET_KEY", "ALLOWED_PROVIDER_HOSTS", "TRUST_PROXY"]
    .concat(["SIGN_IN_ISSUER", "SIGN_IN_CLIENT_ID", "SIGN_IN_CLIENT_SECRET"])
    .map((name) => [name, ""]),
);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    locale: "en-US",
    trace: "retain-on-failure",
    launchOptions: {
      args: [...quiet, ...asRoot],
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
  },
  webServer: {
    command: `"${process.execPath}" dist/server/main.mjs`,
    url: `http://localhost:${port}/`,
    env: { ...noSettings, PORT: port, DATA_DIR: dataDir, NODE_ENV: "production", LOG_LEVEL: "warn" },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    stdout: "ignore",
    stderr: "pipe",
    reuseExistingServer: false,
    timeout: 30_000,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function makeDataDir(): string {
  const path = mkdtempSync(join(tmpdir(), "auth-doctor-e2e-"));
  process.once("exit", () => rmSync(path, { recursive: true, force: true }));
  return path;
}
