import { storeData } from "../api/seeds/store-data";
import type { Core } from "../core";
import { enqueueDelivery } from "../webhooks/enqueue-delivery";
import type { Client } from "../world/client";
import { findInstall } from "./find-installs";
import { installKey } from "./generation";

/** Ends every code and token of this app at this store, tells its webhook, and unsubscribes it. */
export async function uninstall(core: Core, client: Client, orgid: string): Promise<boolean> {
  const install = await findInstall(core, client.id, orgid);
  if (install === null) return false;
  const key = installKey(client.id, orgid);
  const after = { generation: install.generation + 1, uninstalledAtMs: core.now() };
  await core.records.put("generations", key, after);
  // Of two removals at once only one takes the subscription, so only one is told.
  const subscription = await core.records.take("subscriptions", key);
  if (subscription !== undefined) {
    const body = storeData(core.world, install.store).shop;
    await enqueueDelivery(core, { client, store: install.store, topic: "app/uninstalled", body }, null);
  }
  return true;
}
