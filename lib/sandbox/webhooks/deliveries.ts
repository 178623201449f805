import { z } from "zod";
import { storeData } from "../api/seeds/store-data";
import type { Core } from "../core";
import { json, jsonNoStore } from "../http/answers";
import { findInstalls } from "../installs/find-installs";
import { ownOf } from "../installs/own-keys";
import type { AppEndpoint } from "../partners/app-endpoint";
import { readBody } from "../partners/partners";
import type { DeliveryRecord } from "../store/records";
import type { Store } from "../world/world";
import { deliveryKey, keptMs, newDelivery } from "./enqueue-delivery";
import { runDue } from "./run-due";
import { isSuccess, metWords, sendDelivery } from "./send-delivery";
import { findTopic, sampleOf } from "./topics";

const mostShown = 100;

const time = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

const show = (key: string, delivery: DeliveryRecord) => ({
  id: key.slice(key.lastIndexOf(":") + 1),
  topic: delivery.topic,
  orgid: delivery.orgid,
  test: delivery.test,
  state: delivery.state,
  attempts: delivery.attempts,
  met: delivery.met,
  created_at: time(delivery.createdAtMs),
  next_attempt_at: time(delivery.nextAtMs),
});

/** `GET …/webhook/deliveries`: the newest first. */
export const deliveriesOfApp: AppEndpoint = async (core, c, client) => {
  const kept = await core.records.list("deliveries", `${client.id}:`, mostShown);
  return jsonNoStore(c, 200, { deliveries: kept.filter(ownOf(client.id)).map(({ key, value }) => show(key, value)) });
};

/** `POST …/webhook/retry`: what waits for its next attempt is tried now. */
export const retryOfApp: AppEndpoint = async (core, c, client) =>
  jsonNoStore(c, 200, { tried: await runDue(core, { clientId: client.id, all: true }) });

const test = z.strictObject({
  topic: z.string().refine((name) => findTopic(name) !== undefined, "no topic is named so"),
  orgid: z.string().optional(),
});

/** The store that was named, or one where the app is installed, or any. */
async function storeFor(core: Core, clientId: string, orgid: string | undefined): Promise<Store | undefined> {
  if (orgid !== undefined) return core.world.stores.get(orgid);
  const installed = (await findInstalls(core, clientId)).find(({ current }) => current);
  return installed?.store ?? [...core.world.stores.values()][0];
}

/** `POST …/webhook/test`: one delivery, sent at once and once, marked as a test. */
export const testOfApp: AppEndpoint = async (core, c, client) => {
  const input = await readBody(c, test);
  if (Array.isArray(input)) return json(c, 400, { errors: input });
  const store = await storeFor(core, client.id, input.orgid);
  if (store === undefined) return json(c, 400, { errors: [{ path: "orgid", message: "no store has this orgid" }] });
  const { topic } = input;
  const made = {
    ...newDelivery(core, { store, topic, body: sampleOf(topic, storeData(core.world, store), client.id) }),
    test: true,
  };
  const outcome = await sendDelivery(core, client.id, made);
  if (outcome.kind === "gone") return json(c, 409, { errors: [{ path: "webhook", message: outcome.why }] });
  const state = isSuccess(outcome) ? ("delivered" as const) : ("given-up" as const);
  const tried: DeliveryRecord = { ...made, body: null, state, attempts: 1, met: metWords(outcome), nextAtMs: null };
  const key = deliveryKey(client.id, core.now());
  await core.records.put("deliveries", key, tried, core.now() + keptMs);
  return jsonNoStore(c, 200, show(key, tried));
};
