import type { Core } from "../core";
import type { DeliveryRecord } from "../store/records";
import { randomHex } from "../tokens/random";
import type { Client } from "../world/client";
import type { Store } from "../world/world";

export interface Happening {
  readonly client: Client;
  readonly store: Store;
  readonly topic: string;
  /** The resource itself. */
  readonly body: unknown;
}

/** The log of a delivery outlives its last retry by a day. */
export const keptMs = 3 * 86_400_000;
/** An app that answers nothing must not fill the sandbox. */
const mostWaiting = 200;

/** Keys begin with the client and then the time, so that the newest come first. */
export const deliveryKey = (clientId: string, nowMs: number): string =>
  `${clientId}:${nowMs.toString(16).padStart(12, "0")}${randomHex(4)}`;

export const newDelivery = (core: Core, { store, topic, body }: Omit<Happening, "client">): DeliveryRecord => ({
  topic,
  orgid: store.orgid,
  body: JSON.stringify(body),
  test: false,
  subscriptionId: null,
  state: "waiting",
  attempts: 0,
  met: null,
  createdAtMs: core.now(),
  nextAtMs: core.now(),
});

/** Puts a delivery in line; whoever serves the sandbox sends what is due. */
export async function enqueueDelivery(core: Core, happening: Happening, subscriptionId: string | null): Promise<void> {
  const { id } = happening.client;
  const atMs = core.now();
  const key = deliveryKey(id, atMs);
  const delivery = { ...newDelivery(core, happening), subscriptionId };
  const waiting = await core.records.list("due-deliveries", `${id}:`, mostWaiting);
  if (waiting.length === mostWaiting) {
    const dropped = { ...delivery, body: null, state: "dropped" as const, met: "too many are waiting", nextAtMs: null };
    await core.records.put("deliveries", key, dropped, atMs + keptMs);
    return;
  }
  await core.records.put("deliveries", key, delivery, atMs + keptMs);
  await core.records.put("due-deliveries", key, { atMs }, atMs + keptMs);
}
