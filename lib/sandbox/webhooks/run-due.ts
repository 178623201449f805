import type { Core } from "../core";
import { installKey } from "../installs/generation";
import { clientOfKey } from "../installs/own-keys";
import type { DeliveryRecord } from "../store/records";
import { keptMs } from "./enqueue-delivery";
import { nextAttemptAtMs } from "./retry-schedule";
import { type Gone, isSuccess, metWords, sendDelivery } from "./send-delivery";

/** Longer than an attempt can take: whoever claimed one and died gives it back by this. */
const leaseMs = 30_000;
const mostListed = 1_000;
const mostAtOnce = 20;

export interface DueOptions {
  /** Of this client only. */
  readonly clientId?: string;
  /** Those that wait for a later time as well. */
  readonly all?: boolean;
}

/** Of any number of runs at once, in any number of processes, one sends. */
async function claim(core: Core, key: string, all: boolean): Promise<boolean> {
  const due = await core.records.take("due-deliveries", key);
  if (due === undefined) return false;
  const isDue = all || due.atMs <= core.now();
  const atMs = isDue ? core.now() + leaseMs : due.atMs;
  await core.records.put("due-deliveries", key, { atMs }, atMs + keptMs);
  return isDue;
}

async function isWanted(core: Core, clientId: string, delivery: DeliveryRecord): Promise<boolean> {
  if (delivery.subscriptionId === null) return true;
  const subscription = await core.records.get("subscriptions", installKey(clientId, delivery.orgid));
  return subscription?.id === delivery.subscriptionId;
}

const unwanted: Gone = { kind: "gone", why: "the subscription ended" };

type Ended = Pick<DeliveryRecord, "state" | "attempts" | "met">;

async function end(core: Core, key: string, delivery: DeliveryRecord, how: Ended): Promise<void> {
  await core.records.put("deliveries", key, { ...delivery, ...how, body: null, nextAtMs: null }, core.now() + keptMs);
  await core.records.delete("due-deliveries", key);
}

async function attempt(core: Core, key: string): Promise<void> {
  const clientId = clientOfKey(key);
  const delivery = await core.records.get("deliveries", key);
  if (delivery?.state !== "waiting") return core.records.delete("due-deliveries", key);
  const wanted = await isWanted(core, clientId, delivery);
  const outcome = wanted ? await sendDelivery(core, clientId, delivery) : unwanted;
  const { attempts: before } = delivery;
  if (outcome.kind === "gone")
    return end(core, key, delivery, { state: "dropped", attempts: before, met: outcome.why });
  const attempts = before + 1;
  const met = metWords(outcome);
  if (isSuccess(outcome)) return end(core, key, delivery, { state: "delivered", attempts, met });
  const nextAtMs = nextAttemptAtMs(attempts, core.now());
  if (nextAtMs === null) {
    if (delivery.subscriptionId !== null)
      await core.records.delete("subscriptions", installKey(clientId, delivery.orgid));
    return end(core, key, delivery, { state: "given-up", attempts, met });
  }
  await core.records.put("deliveries", key, { ...delivery, attempts, met, nextAtMs }, nextAtMs + keptMs);
  await core.records.put("due-deliveries", key, { atMs: nextAtMs }, nextAtMs + keptMs);
}

/** Sends what is due, oldest first; the answer is how many were tried. */
export async function runDue(core: Core, { clientId, all = false }: DueOptions = {}): Promise<number> {
  const prefix = clientId === undefined ? "" : `${clientId}:`;
  const listed = await core.records.list("due-deliveries", prefix, mostListed);
  const keys = listed
    .filter(({ key }) => clientId === undefined || clientOfKey(key) === clientId)
    .filter(({ value }) => all || value.atMs <= core.now())
    .map(({ key }) => key)
    .reverse();
  let tried = 0;
  for (let first = 0; first < keys.length; first += mostAtOnce) {
    const some = keys.slice(first, first + mostAtOnce);
    const claimed = await Promise.all(some.map(async (key) => ((await claim(core, key, all)) ? [key] : [])));
    await Promise.all(claimed.flat().map((key) => attempt(core, key)));
    tried += claimed.flat().length;
  }
  return tried;
}
