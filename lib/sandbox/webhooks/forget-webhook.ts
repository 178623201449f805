import type { Core } from "../core";
import { ownOf } from "../installs/own-keys";

/** The registration, and with it what was subscribed by it. */
export async function forgetWebhook(core: Core, clientId: string): Promise<void> {
  await core.records.delete("webhooks", clientId);
  const listed = await core.records.list("subscriptions", `${clientId}:`, 1_000);
  for (const { key } of listed.filter(ownOf(clientId))) await core.records.delete("subscriptions", key);
}
