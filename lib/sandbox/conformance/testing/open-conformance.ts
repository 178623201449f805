import { createSandbox, type Sandbox } from "../../sandbox";
import { type Listening, serveSandbox } from "../../serve-sandbox";
import { createMemoryStore } from "../../store/memory-store";
import { openRecords, type ReasonRecord, type Records } from "../../store/records";
import type { SandboxStore } from "../../store/store";
import { TestBrowser } from "../../testing/browser";
import { watched } from "../../testing/open-test-sandbox";
import { conformanceWorld } from "./conformance-world";

export interface Clock {
  nowMs: number;
}

/** A sandbox that answers over real HTTP, its reasons and its clock. */
export interface Conformance {
  readonly base: string;
  readonly issuer: string;
  readonly records: Records;
  readonly reasons: ReasonRecord[];
  readonly clock: Clock;
  browser(): TestBrowser;
  close(): Promise<void>;
}

export interface Surroundings {
  readonly clock?: Clock;
  readonly store?: SandboxStore;
  readonly path?: string;
  listen(fetch: Sandbox["fetch"]): Promise<Pick<Listening, "port" | "close">>;
}

export const standAlone: Surroundings = { listen: (fetch) => serveSandbox({ fetch }, 0) };

/** The address is known only once it listens; the sandbox has to know its address. */
export async function openConformance(surroundings: Surroundings, world = conformanceWorld()): Promise<Conformance> {
  const { clock = { nowMs: Date.UTC(2026, 10, 22, 12) }, path = "" } = surroundings;
  const reasons: ReasonRecord[] = [];
  const store = watched(surroundings.store ?? createMemoryStore({ now: () => clock.nowMs }), reasons);
  let sandbox: Pick<Sandbox, "fetch"> = { fetch: async () => new Response(null, { status: 503 }) };
  const { port, close } = await surroundings.listen((request) => sandbox.fetch(request));
  const base = `http://127.0.0.1:${port}${path}`;
  sandbox = await createSandbox({ store, world, base, control: true, partnersKey: "key", now: () => clock.nowMs });

  return {
    base,
    issuer: `${base}/accounts`,
    records: openRecords(store),
    reasons,
    clock,
    close,
    browser: () => new TestBrowser((request) => fetch(request), new URL(base).origin),
  };
}
