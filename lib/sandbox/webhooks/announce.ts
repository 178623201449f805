import type { Core } from "../core";
import { installKey } from "../installs/generation";
import { enqueueDelivery, type Happening } from "./enqueue-delivery";

/** Tells the app's webhook what happened at a store, when the app has subscribed that store. */
export async function announce(core: Core, happening: Happening): Promise<void> {
  const { client, store } = happening;
  const subscription = await core.records.get("subscriptions", installKey(client.id, store.orgid));
  if (subscription !== undefined) await enqueueDelivery(core, happening, subscription.id);
}
