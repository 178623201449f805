import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { openDatabase } from "@/lib/db/open-database";
import { createSandboxStore } from "@/lib/db/sandbox-store";
import { type Conformance, openConformance } from "@/lib/sandbox/conformance/testing/open-conformance";
import { proveHostile } from "@/lib/sandbox/conformance/testing/prove-hostile";
import { proveRows } from "@/lib/sandbox/conformance/testing/prove-rows";
import type { Sandbox } from "@/lib/sandbox/sandbox";
import { createListener, type Handler } from "./create-listener";
import { listen } from "./listen";
import { createLog } from "./log";
import { openSandbox } from "./open-sandbox";
import { portOf } from "./testing/port-of";

/** The tool's own server, with a sandbox in it as the tool embeds it; the world is the test's. */
async function listenAsTool(fetch: Sandbox["fetch"]) {
  let handle: Handler = async () => {};
  const opened = await listen(
    { port: 0, host: "127.0.0.1" },
    (request, answer) => handle(request, answer),
    (_request, socket) => socket.destroy(),
  );
  if (!opened.ok) throw new Error(opened.failure);
  const [server] = opened.value;
  const port = portOf(server);
  const sandboxOrigin = `http://127.0.0.1:${port}`;
  handle = createListener({
    here: { appOrigin: `http://localhost:${port}`, sandboxOrigin, loopbackOnly: true, trustProxy: false, port },
    app: async (_request, answer) => void answer.writeHead(404).end(),
    sandbox: openSandbox(sandboxOrigin, fetch),
    log: createLog("error", () => {}),
    isStopping: () => false,
  });
  return {
    port,
    close: async () => {
      server?.close();
      server?.closeAllConnections();
    },
  };
}

let opened: Conformance;
let tidy: () => Promise<void>;

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "auth-doctor-embedded-"));
  const clock = { nowMs: Date.UTC(2026, 10, 22, 12) };
  const secretKey = new Uint8Array(32).fill(7);
  const db = await openDatabase({ dataDir, databaseUrl: null, secretKey, now: () => clock.nowMs });
  await migrate(db);
  opened = await openConformance({ clock, store: createSandboxStore(db), path: "/sandbox", listen: listenAsTool });
  tidy = async () => {
    await opened.close();
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
});
afterAll(() => tidy());

proveRows(() => opened);
proveHostile(() => opened);

test("a body sent in chunks, without a length, is read like any other", async () => {
  const body = new Blob(["client_id=nobody&client_secret=x"]).stream();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const init = { method: "POST", headers, body, duplex: "half" };
  const answer = await fetch(`${opened.issuer}/connect/token`, init as RequestInit);
  expect([answer.status, await answer.json()]).toEqual([400, { error: "invalid_client" }]);
});
