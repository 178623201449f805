import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { forgetWebhook } from "../webhooks/forget-webhook";
import type { Client } from "../world/client";
import { ofOwner } from "./keep-app";

/** `DELETE /partners/apps/{client_id}` */
export async function deleteApp(core: Core, c: SandboxContext, client: Client): Promise<Response> {
  await core.records.delete("clients", client.id);
  if (client.owner !== null) await core.records.delete("apps-of-owner", ofOwner(client.owner) + client.id);
  await core.records.delete("client-scenarios", client.id);
  await forgetWebhook(core, client.id);
  return c.body(null, 204);
}
