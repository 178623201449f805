import type { Core } from "./core";
import type { HostNames } from "./hosts/host-names";
import { createReceivedLog } from "./received/received-log";
import { openRecords } from "./store/records";
import type { SandboxStore } from "./store/store";
import { sha256Hex } from "./tokens/hash";
import { openSigningKey } from "./tokens/signing-key";
import { loopbackOnly, readAllowed } from "./webhooks/allowed-addresses";
import { createDeliver } from "./webhooks/deliver";
import type { Deliver } from "./webhooks/delivery-port";
import type { World } from "./world/world";
import { demoWorld } from "./worlds/demo";

export interface SandboxOptions {
  readonly store: SandboxStore;
  /** Without one, the demo world. */
  readonly world?: World;
  /** `http://127.0.0.1:3000/sandbox`, or `http://127.0.0.1:4010` when alone. */
  readonly base: string;
  /** Where the tool is: redirect paths of its demo apps resolve against it. */
  readonly toolOrigin?: string;
  /** Opens the partners API. */
  readonly partnersKey?: string;
  /** Secret of the tool's own sign-in client in the demo world. */
  readonly signInSecret?: string;
  /** The control API, and a record of what was received; only for a sandbox that stands alone. */
  readonly control?: boolean;
  /** Where webhooks may go: `loopback`, origins, hosts. Without it, loopback only. */
  readonly webhookAllow?: readonly string[];
  /** How they go there; without it, over HTTP under the rule of `webhookAllow`. */
  readonly deliver?: Deliver;
  /** Names under which an area is served at the root of its own host; only for a sandbox that stands alone. */
  readonly hosts?: readonly HostNames[];
  readonly now?: () => number;
}

function openDeliver(entries: readonly string[] = loopbackOnly): Deliver {
  const allowed = readAllowed(entries);
  if (!allowed.ok) throw new Error(`webhooks cannot be allowed to ${JSON.stringify(allowed.failure)}`);
  return createDeliver(allowed.value);
}

export async function openCore(options: SandboxOptions): Promise<Core> {
  const { store, base, toolOrigin = null, signInSecret = null, partnersKey, now = Date.now } = options;
  const records = openRecords(store);
  const trimmed = base.replace(/\/+$/, "");
  return {
    world: options.world ?? demoWorld({ toolOrigin, signInSecret }),
    records,
    base: trimmed,
    basePath: new URL(trimmed).pathname.replace(/\/+$/, ""),
    issuer: `${trimmed}/accounts`,
    toolOrigin,
    partnersKeyHash: partnersKey === undefined ? null : sha256Hex(partnersKey),
    key: await openSigningKey(records),
    alone: options.control === true,
    received: options.control === true ? createReceivedLog() : null,
    deliver: options.deliver ?? openDeliver(options.webhookAllow),
    now,
    scenario: null,
    endpoint: null,
  };
}
