import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "@/lib/db/database";
import { migrate } from "@/lib/db/migrate";
import { openDatabase } from "@/lib/db/open-database";
import { deriveKey } from "@/lib/env/derive-key";
import type { Env } from "@/lib/env/env";
import { parseEnv } from "@/lib/env/parse-env";
import { composeSandbox } from "./compose-sandbox";
import { portOf } from "./testing/port-of";

const secretKey = new Uint8Array(32).map((_, at) => 200 - at);
const dataDir = mkdtempSync(join(tmpdir(), "auth-doctor-keys-"));
let db: Database;
beforeAll(async () => {
  db = await openDatabase({ dataDir, databaseUrl: null, secretKey });
  await migrate(db);
});
afterAll(async () => {
  await db.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function environment(source: Record<string, string>): Env {
  const parsed = parseEnv(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return { ...parsed.value, secretKey };
}

const purposes = [
  "tokens",
  "fingerprint",
  "session",
  "key-check",
  "sandbox-partner",
  "sandbox-sign-in",
  "cursor",
] as const;

test("each purpose has a key of its own, and none is the key they come from", () => {
  const keys = purposes.map((purpose) => Buffer.from(deriveKey(secretKey, purpose)).toString("hex"));
  expect(new Set([...keys, Buffer.from(secretKey).toString("hex")]).size).toBe(purposes.length + 1);
});

test("without an address for it there is no sandbox", async () => {
  const deployed = {
    APP_ORIGIN: "https://doctor.example.com",
    SIGN_IN_CLIENT_ID: "a",
    SIGN_IN_CLIENT_SECRET: "hush-hush",
  };
  expect(await composeSandbox(environment(deployed), db)).toBeNull();
});

test("the sandbox signs with a key that it made, and keeps nothing of the tool's secrets", async () => {
  const handler = await composeSandbox(environment({}), db);
  const server = createServer((request, answer) => void handler?.(request, answer));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", () => done()));
  const base = `http://127.0.0.1:${portOf(server)}/sandbox`;
  const partner = Buffer.from(deriveKey(secretKey, "sandbox-partner")).toString("base64url");
  const made = await fetch(`${base}/partners/apps`, {
    method: "POST",
    headers: { authorization: `Bearer ${partner}` },
    body: JSON.stringify({ name: "A", owner: "me", redirect_uris: ["/install/login"], scopes: ["openid"] }),
  });
  expect(made.status).toBe(201);
  const { client_secret } = await made.json();
  await fetch(`${base}/accounts/connect/token`, { method: "POST", body: new URLSearchParams({ client_id: "x" }) });
  // Control is for a sandbox that stands alone.
  expect((await fetch(`${base}/control/people/owner`, { method: "POST", body: "{}" })).status).toBe(404);
  server.close();
  server.closeAllConnections();
  const kept = JSON.stringify(await db.kysely.selectFrom("sandbox_records").selectAll().execute());
  const forms = (bytes: Uint8Array) =>
    (["hex", "base64", "base64url"] as const).map((how) => Buffer.from(bytes).toString(how));
  const secrets = [secretKey, ...purposes.map((purpose) => deriveKey(secretKey, purpose))].flatMap(forms);
  expect(kept).toContain('"signing"');
  for (const secret of [...secrets, client_secret]) expect(kept.includes(secret)).toBe(false);
});
