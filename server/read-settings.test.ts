import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSettings } from "./read-settings";

function dataDir(): string {
  const path = mkdtempSync(join(tmpdir(), "auth-doctor-server-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test("every mistake in the environment gets a line, and secrets are not repeated", () => {
  const settings = readSettings({ NODE_ENV: "production", PORT: "0", LOG_LEVEL: "loud", SECRET_KEY: "canary" });
  if (settings.ok) throw new Error("it was accepted");
  const lines = settings.failure.split("\n");
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).toMatch(/^(PORT|LOG_LEVEL|SECRET_KEY) must be .+; it is .+\.$/);
  expect(settings.failure).not.toContain("canary");
});

test("development mode is for this machine only", () => {
  const away = {
    DATA_DIR: dataDir(),
    APP_ORIGIN: "https://doctor.example",
    SIGN_IN_CLIENT_ID: "id",
    SIGN_IN_CLIENT_SECRET: "secret",
  };
  expect(readSettings({ ...away, NODE_ENV: "production" })).toMatchObject({ ok: true });
  expect(readSettings({ ...away, NODE_ENV: "development" })).toMatchObject({
    ok: false,
    failure: "NODE_ENV=development is for this machine only, but APP_ORIGIN is https://doctor.example.",
  });
});
