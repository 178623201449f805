import type { Core } from "../core";
import { sha256Hex } from "../tokens/hash";
import type { Client } from "../world/client";

/** An owner is any text; its hash is a key that no other owner's begins with. */
export const ofOwner = (owner: string): string => `${sha256Hex(owner)}/`;

/** Keeps a registration, and that it is its owner's. */
export async function keepApp(core: Core, client: Client): Promise<void> {
  await core.records.put("clients", client.id, client);
  if (client.owner === null) return;
  const key = ofOwner(client.owner) + client.id;
  const known = await core.records.get("apps-of-owner", key);
  await core.records.put("apps-of-owner", key, known ?? { clientId: client.id, atMs: core.now() });
}
