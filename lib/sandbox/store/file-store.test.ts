import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openTestSandbox } from "../testing/open-test-sandbox";
import { redirectUri } from "../testing/plain-world";
import { createFileStore } from "./file-store";

const folders: string[] = [];

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-store-"));
  folders.push(folder);
  return join(folder, "deep", "state.jsonl");
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test("keeps what was put and forgets what was taken, over a restart and a line cut short", async () => {
  const file = newFile();
  const first = await createFileStore(file);
  await first.put("a", "kept", { n: 1 });
  await first.put("a", "taken", 2);
  await first.put("a", "old", 3, Date.now() - 1);
  await first.take("a", "taken");
  appendFileSync(file, '["put","a","cut');
  const second = await createFileStore(file);
  expect(await second.get("a", "kept")).toEqual({ n: 1 });
  expect(await second.get("a", "taken")).toBeUndefined();
  expect(await second.get("a", "old")).toBeUndefined();
  expect(await second.get("a", "cut")).toBeUndefined();
});

test("a code, a change and the signing key survive a restart of the sandbox; no code or token is in the file", async () => {
  const file = newFile();
  const now = () => Date.UTC(2026, 10, 22, 12);
  const before = await openTestSandbox({ store: await createFileStore(file, now) });
  const code = await before.code({ scope: "openid offline_access" });
  const keys = await (await before.call("/accounts/.well-known/openid-configuration/jwks")).json();
  await before.control("/people/binh", { active: false });

  const after = await openTestSandbox({ store: await createFileStore(file, now) });
  expect(await (await after.call("/accounts/.well-known/openid-configuration/jwks")).json()).toEqual(keys);
  await expect(after.code({}, "binh")).rejects.toThrow("no code came back");
  const redeem = () =>
    after.post("/accounts/connect/token", {
      grant_type: "authorization_code",
      client_id: "plain",
      client_secret: "plain-secret",
      code,
      redirect_uri: redirectUri,
    });
  const answer = await redeem();
  expect(answer.status).toBe(200);
  const tokens = await answer.json();
  expect((await redeem()).status).toBe(400);

  const text = readFileSync(file, "utf8");
  for (const secret of [code, tokens.access_token, tokens.refresh_token, tokens.id_token, "plain-secret"])
    expect(text).not.toContain(secret);
});
