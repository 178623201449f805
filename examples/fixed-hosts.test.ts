import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort, root, run } from "./testing/start-program";
import { type RunningSandbox, startSandbox } from "./testing/start-sandbox";

/** A program that knows Haravan's addresses only. */
const program = `
import * as oidc from "openid-client";
import https from "node:https";
const config = await oidc.discovery(new URL("https://accounts.haravan.com"), "fixed", "s");
const refused = await oidc.refreshTokenGrant(config, "A".repeat(64)).catch((fault) => fault.error);
const api = await fetch("https://apis.haravan.com/com/shop.json");
const status = await new Promise((resolve) => https.get("https://webhook.haravan.com/api/subscribe", (answer) => resolve(answer.resume().statusCode)));
console.log(JSON.stringify([config.serverMetadata().issuer, refused, api.status, status]));
`;

let sandbox: RunningSandbox;
let tlsPort: number;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "auth-doctor-tls-"));
  tlsPort = await freePort();
  sandbox = await startSandbox("--tls", "--tls-port", String(tlsPort), "--tls-dir", folder);
}, 60_000);
afterAll(async () => {
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
});

const runProgram = (env: Readonly<Record<string, string>>) =>
  run(
    [
      process.execPath,
      "--import",
      pathToFileURL(`${root}examples/node/to-sandbox.mjs`).href,
      "--input-type=module",
      "--eval",
      program,
    ],
    { env: { SANDBOX_TLS_PORT: String(tlsPort), ...env } },
  );

test("a Node program with Haravan's own addresses runs against the sandbox unchanged", {
  timeout: 60_000,
}, async () => {
  const { code, output } = await runProgram({ NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") });
  expect(output.trim()).toBe('["https://accounts.haravan.com","invalid_client",401,401]');
  expect(code).toBe(0);
});

test("without trust in the authority it gets no further than the handshake", { timeout: 60_000 }, async () => {
  const { code, output } = await runProgram({});
  expect(output).toMatch(/unable to verify|self.signed/i);
  expect(code).not.toBe(0);
});

test("the start prints how to trust it on every system, and for whom", () => {
  const file = join(folder, "ca.pem");
  for (const word of [
    `certutil -user -addstore Root "${file}"`,
    "security add-trusted-cert",
    "update-ca-certificates",
    "trust anchor",
    "NODE_EXTRA_CA_CERTS",
    "SSL_CERT_FILE",
    "127.0.0.1 accounts.haravan.com apis.haravan.com webhook.haravan.com",
  ]) {
    expect(sandbox.output()).toContain(word);
  }
});
