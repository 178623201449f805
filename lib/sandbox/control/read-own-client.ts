import type { Core } from "../core";
import { secretFields } from "../partners/secret-fields";
import type { Client } from "../world/client";
import { readClient } from "../world/read-client";
import type { ClientFile } from "../world/schema";

/** A client as a world file has it, over the world's defaults; its launches and webhooks are signed with its secret. */
export function readOwnClient(core: Core, file: ClientFile): Client {
  const client = readClient(core.world.clientDefaults, file);
  return file.secret ? { ...client, ...secretFields(core, client.id, file.secret) } : client;
}
