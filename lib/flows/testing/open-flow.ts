import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadRun } from "@/lib/db/load-run";
import { migrate } from "@/lib/db/migrate";
import { openDatabase } from "@/lib/db/open-database";
import { savePerson } from "@/lib/db/save-person";
import { createEgress } from "@/lib/egress/create-egress";
import { deriveKey } from "@/lib/env/derive-key";
import type { Env } from "@/lib/env/env";
import { createSandbox, type Sandbox } from "@/lib/sandbox/sandbox";
import { serveSandbox } from "@/lib/sandbox/serve-sandbox";
import { createMemoryStore } from "@/lib/sandbox/store/memory-store";
import { hiddenFields, TestBrowser } from "@/lib/sandbox/testing/browser";
import { allow } from "@/lib/sandbox/testing/demo-app";
import type { World } from "@/lib/sandbox/world/world";
import { createFingerprint } from "@/lib/trace/fingerprint";
import type { NamedValue } from "@/lib/trace/model";
import type { PersonView } from "@/lib/trace/views";
import { finishCallback } from "../finish-callback";
import type { FlowContext } from "../flow-context";
import { InstallChoices } from "../install-choices";
import { startInstall } from "../start-install";

export interface Left {
  readonly runId: string;
  readonly authorizeUrl: string;
  readonly flow: { readonly transactionId: string; readonly value: string };
}

export interface FlowWorld {
  readonly ctx: FlowContext;
  readonly person: PersonView;
  readonly clock: { pass(seconds: number): void };
  /** A run up to the moment when the browser is away. */
  leave(choices?: Partial<InstallChoices>): Promise<Left>;
  /** The browser at the accounts server; answers what it brings back. */
  visit(authorizeUrl: string, how?: { readonly deny?: boolean }): Promise<readonly NamedValue[]>;
  /** The callback of a run; answers the run as it then stands. */
  comeBack(left: Left, params: readonly NamedValue[], path?: string): ReturnType<FlowWorld["run"]>;
  run(id: string): Promise<NonNullable<Awaited<ReturnType<typeof loadRun>>>>;
  /** The partner dashboard's own API. */
  partner(method: "GET" | "PATCH", clientId: string, body?: unknown): Promise<Readonly<Record<string, unknown>>>;
  stopSandbox(): Promise<void>;
  close(): Promise<void>;
}

const toolOrigin = "http://localhost:4998";
const secretKey = new Uint8Array(32).fill(7);

/** Every flow for real: the sandbox over HTTP, the embedded database in a folder of its own, one clock for all. */
export async function openFlow(options: { readonly world?: World } = {}): Promise<FlowWorld> {
  let aheadMs = 0;
  const now = () => Date.now() + aheadMs;
  let sandbox: Sandbox | undefined;
  const answer = async (request: Request): Promise<Response> => {
    const response = (await sandbox?.fetch(request)) ?? new Response(null, { status: 503 });
    response.headers.set("date", new Date(now()).toUTCString());
    return response;
  };
  const listening = await serveSandbox({ fetch: answer }, 0);
  const sandboxOrigin = `http://127.0.0.1:${listening.port}`;
  const partnersKey = Buffer.from(deriveKey(secretKey, "sandbox-partner")).toString("base64url");
  sandbox = await createSandbox({
    store: createMemoryStore({ now }),
    base: `${sandboxOrigin}/sandbox`,
    toolOrigin,
    partnersKey,
    signInSecret: "sign-in-secret",
    now,
    ...(options.world === undefined ? {} : { world: options.world }),
  });

  const dataDir = mkdtempSync(join(tmpdir(), "auth-doctor-flows-"));
  const db = await openDatabase({ dataDir, databaseUrl: null, secretKey, now });
  await migrate(db);
  const ctx: FlowContext = {
    env: { ...env, dataDir, sandboxOrigin },
    db,
    send: createEgress({ allowedOrigins: [sandboxOrigin], now }),
    fingerprint: createFingerprint(deriveKey(secretKey, "fingerprint")),
    now,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
  };
  const signedIn = { issuer: `${sandboxOrigin}/sandbox/accounts`, sub: "200000100001", name: "Trần Thị Lụa" };
  const person = await savePerson(db, { ...signedIn, email: null, signedInBy: "sandbox" });

  const run: FlowWorld["run"] = async (id) => {
    const found = await loadRun(db, { personId: person.id, id });
    if (found === undefined) throw new Error(`no run ${id}`);
    return found;
  };
  return {
    ctx,
    person,
    clock: {
      pass(seconds) {
        aheadMs += seconds * 1000;
      },
    },
    async leave(choices = {}) {
      const direct = InstallChoices.parse({ flow: "direct", response: "code-query", preflight: false, ...choices });
      const started = await startInstall(ctx, person, direct);
      if (!started.ok || started.value.kind !== "leave") throw new Error(`did not leave: ${JSON.stringify(started)}`);
      const { runId, leg } = started.value;
      return { runId, authorizeUrl: leg.authorizeUrl, flow: leg.cookie };
    },
    async visit(authorizeUrl, { deny = false } = {}) {
      const browser = new TestBrowser((request) => fetch(request), sandboxOrigin);
      const login = await browser.open(authorizeUrl);
      const next = await browser.submit(login, [["DemoPerson", "owner"]]);
      const decide = () => (deny ? browser.submit(next, [["button", "no"]]) : allow(browser, next));
      const end = next.html.includes("ScopesConsented") ? await decide() : next;
      const arrived = end.url.startsWith(toolOrigin) ? [...new URL(end.url).searchParams] : hiddenFields(end);
      return arrived.map(([name, value]) => ({ name, value }));
    },
    async comeBack(left, params, path = "/install/grandservice") {
      const done = await finishCallback(ctx, { path, params, flows: [left.flow], person });
      if (!done.ok) throw new Error(`the callback was refused: ${done.failure}`);
      return await run(left.runId);
    },
    run,
    async partner(method, clientId, body) {
      const answered = await fetch(`${sandboxOrigin}/sandbox/partners/apps/${clientId}`, {
        method,
        headers: { authorization: `Bearer ${partnersKey}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return await answered.json();
    },
    stopSandbox: () => listening.close(),
    async close() {
      await listening.close();
      await db.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const env: Omit<Env, "dataDir" | "sandboxOrigin"> = {
  port: 4998,
  host: null,
  appOrigin: toolOrigin,
  loopbackOnly: true,
  databaseUrl: null,
  signIn: { kind: "sandbox" },
  allowedProviderHosts: [],
  trustProxy: false,
  metrics: false,
  logLevel: "silent",
  secretKey,
  httpsProxy: null,
  noProxy: null,
};
