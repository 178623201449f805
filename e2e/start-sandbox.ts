import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { deriveKey } from "@/lib/env/derive-key";
import { adapt } from "@/lib/sandbox/http/adapter";
import { createSandbox } from "@/lib/sandbox/sandbox";
import { createMemoryStore } from "@/lib/sandbox/store/memory-store";
import type { SandboxStore } from "@/lib/sandbox/store/store";
import { freePort, type ServerProcess, startServer } from "./start-server";

/** One exchange as the sandbox saw it, with everything that a record must hide. */
export interface SeenExchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: readonly (readonly [string, string])[];
  readonly requestBody: string;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

export interface Hold {
  /** Settles when the sandbox has an answer ready and keeps it back. */
  readonly reached: Promise<void>;
  release(): void;
}

export interface TestSandbox {
  readonly origin: string;
  readonly seen: readonly SeenExchange[];
  /** Every value that the sandbox has put into its store, as JSON: what the embedded one writes to the database. */
  readonly stored: readonly string[];
  /** Keeps back the next answer for that path. */
  hold(path: string): Hold;
  calls(path: string): readonly SeenExchange[];
  close(): Promise<void>;
}

/** A sandbox in this process, on a port of its own, for a tool that runs with that `SECRET_KEY`. */
export async function startSandbox(options: {
  readonly port: number;
  readonly toolOrigin: string;
  readonly secretKey: Uint8Array;
}): Promise<TestSandbox> {
  const { port, toolOrigin, secretKey } = options;
  const key = (purpose: "sandbox-partner" | "sandbox-sign-in") =>
    Buffer.from(deriveKey(secretKey, purpose)).toString("base64url");
  const stored: string[] = [];
  const origin = `http://127.0.0.1:${port}`;
  const sandbox = await createSandbox({
    store: listening(createMemoryStore(), stored),
    base: `${origin}/sandbox`,
    toolOrigin,
    partnersKey: key("sandbox-partner"),
    signInSecret: key("sandbox-sign-in"),
  });

  const seen: SeenExchange[] = [];
  const holds: { readonly path: string; readonly reached: () => void; readonly released: Promise<void> }[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const requestBody = await request.clone().text();
    const answer = await sandbox.fetch(request);
    const { method, url } = request;
    const body = await answer.clone().text();
    const { status } = answer;
    const seenNow = {
      method,
      url,
      requestHeaders: [...request.headers],
      requestBody,
      status,
      headers: [...answer.headers],
      body,
    };
    seen.push(seenNow);
    const at = holds.findIndex(({ path }) => new URL(url).pathname === path);
    const [held] = at < 0 ? [] : holds.splice(at, 1);
    if (held !== undefined) {
      held.reached();
      await held.released;
    }
    return answer;
  };

  const server = createServer(adapt(fetch));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    origin,
    seen,
    stored,
    calls: (path) => seen.filter(({ url }) => new URL(url).pathname === path),
    hold(path) {
      let reached = () => {};
      let release = () => {};
      const isReached = new Promise<void>((resolve) => {
        reached = resolve;
      });
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      holds.push({ path, reached, released });
      return { reached: isReached, release };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(store: SandboxStore, stored: string[]): SandboxStore {
  return {
    get: (collection, key) => store.get(collection, key),
    take: (collection, key) => store.take(collection, key),
    delete: (collection, key) => store.delete(collection, key),
    list: (collection, prefix, limit) => store.list(collection, prefix, limit),
    put(collection, key, value, expiresAtMs) {
      stored.push(JSON.stringify([collection, key, value]));
      return store.put(collection, key, value, expiresAtMs);
    },
  };
}

export interface Pair {
  readonly tool: ServerProcess;
  readonly sandbox: TestSandbox;
  readonly secretKey: Uint8Array;
  discard(): Promise<void>;
}

/** The tool as a process, and beside it a sandbox that this test looks into. */
export async function startPair(env: Readonly<Record<string, string>> = {}): Promise<Pair> {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const secretKey = randomBytes(32);
  const sandbox = await startSandbox({ port: sandboxPort, toolOrigin: `http://localhost:${port}`, secretKey });
  const keys = { SECRET_KEY: secretKey.toString("base64url"), SANDBOX_ORIGIN: sandbox.origin };
  const tool = await startServer({ ...keys, ...env }, port);
  return {
    tool,
    sandbox,
    secretKey,
    discard: async () => {
      await tool.discard();
      await sandbox.close();
    },
  };
}
