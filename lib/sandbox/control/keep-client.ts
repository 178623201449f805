import type { Core } from "../core";
import type { Client } from "../world/client";

/** The client is exactly so from now on: what was changed before is forgotten. */
export async function keepClient(core: Core, client: Client): Promise<void> {
  await core.records.put("clients", client.id, client);
  await core.records.put("client-origins", client.id, { origins: client.corsOrigins });
  await core.records.delete("client-changes", client.id);
}
