import type { Core } from "../core";

/** The registration, and with it what was subscribed by it. */
export async function forgetWebhook(core: Core, clientId: string): Promise<void> {
  await core.records.delete("webhooks", clientId);
  for (const { key } of await core.records.list("subscriptions", `${clientId}:`, 1_000))
    await core.records.delete("subscriptions", key);
}
