import { createSandbox, type Sandbox, type SandboxOptions } from "../sandbox";
import { createMemoryStore } from "../store/memory-store";
import { openRecords, type ReasonRecord, type Records } from "../store/records";
import type { SandboxStore } from "../store/store";
import { openSigningKey } from "../tokens/signing-key";
import { TestBrowser } from "./browser";
import { plainWorld, redirectUri } from "./plain-world";

export const origin = "http://127.0.0.1:4999";
export const issuer = `${origin}/accounts`;

export interface TestSandbox {
  readonly sandbox: Sandbox;
  readonly records: Records;
  /** Why something was refused, every time so far, in order. */
  readonly reasons: ReasonRecord[];
  readonly clock: { nowMs: number };
  browser(): TestBrowser;
  call(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, fields: Readonly<Record<string, string>>, headers?: Record<string, string>): Promise<Response>;
  control(path: string, change: Readonly<Record<string, boolean>>): Promise<Response>;
  /** Signs in and comes back with a code. */
  code(params?: Readonly<Record<string, string>>, person?: string): Promise<string>;
}

export function watched(store: SandboxStore, reasons: ReasonRecord[]): SandboxStore {
  return {
    get: (collection, key) => store.get(collection, key),
    take: (collection, key) => store.take(collection, key),
    delete: (collection, key) => store.delete(collection, key),
    list: (collection, prefix, limit) => store.list(collection, prefix, limit),
    put(collection, key, value, expiresAtMs) {
      if (collection === "reasons") {
        const reason = value as ReasonRecord;
        if (reason.check !== "none") reasons.push(reason);
      }
      return store.put(collection, key, value, expiresAtMs);
    },
  };
}

// One key for all tests: making one takes longer than most of them.
async function createKeyRecord() {
  const records = openRecords(createMemoryStore());
  await openSigningKey(records);
  return (await records.get("keys", "signing")) ?? {};
}
let keyRecord: ReturnType<typeof createKeyRecord> | undefined;

export const codeRequest = {
  client_id: "plain",
  redirect_uri: redirectUri,
  response_type: "code",
  scope: "openid profile",
  state: "s1",
} as const;

export const authorizeUrl = (params: Readonly<Record<string, string>>): string =>
  `${issuer}/connect/authorize?${new URLSearchParams(params)}`;

export interface TestOptions extends Partial<SandboxOptions> {
  /** The embedded world in place of the plain one. */
  readonly demo?: boolean;
}

export async function openTestSandbox(options: TestOptions = {}): Promise<TestSandbox> {
  const { demo = false, ...rest } = options;
  const clock = { nowMs: Date.UTC(2026, 10, 22, 12) };
  const reasons: ReasonRecord[] = [];
  const store = watched(options.store ?? createMemoryStore({ now: () => clock.nowMs }), reasons);
  keyRecord ??= createKeyRecord();
  if (options.store === undefined) await openRecords(store).put("keys", "signing", await keyRecord);
  const sandbox = await createSandbox({
    ...(demo ? {} : { world: plainWorld() }),
    base: origin,
    control: true,
    now: () => clock.nowMs,
    ...rest,
    store,
  });
  const call: TestSandbox["call"] = (path, init) => sandbox.fetch(new Request(`${origin}${path}`, init));
  const browser = () => new TestBrowser((request) => sandbox.fetch(request), origin);
  return {
    sandbox,
    records: openRecords(store),
    reasons,
    clock,
    browser,
    call,
    post: (path, fields, headers = {}) => call(path, { method: "POST", body: new URLSearchParams(fields), headers }),
    control: (path, change) => call(`/control${path}`, { method: "POST", body: JSON.stringify(change) }),
    async code(params = {}, person = "an") {
      const visitor = browser();
      const login = await visitor.open(authorizeUrl({ ...codeRequest, ...params }));
      const end = await visitor.submit(login, [
        ["Username", person],
        ["Password", person],
      ]);
      const code = new URL(end.url).searchParams.get("code");
      if (code === null) throw new Error(`no code came back: ${end.url}`);
      return code;
    },
  };
}
