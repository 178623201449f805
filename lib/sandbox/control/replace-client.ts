import { type Core, findClient } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { clientSchema } from "../world/schema";
import { refuseInput } from "./control-answer";
import { keepClient } from "./keep-client";
import { readControlInput } from "./read-control-input";
import { readOwnClient } from "./read-own-client";
import { showClient } from "./show-client";

const replacement = clientSchema.extend({ client_id: clientSchema.shape.client_id.optional() });

/** `PUT /control/clients/{client_id}`: exactly so from now on, also where the world file has it otherwise. */
export async function replaceClient(core: Core, c: SandboxContext): Promise<Response> {
  const id = c.req.param("id") ?? "";
  const input = await readControlInput(c, replacement);
  if (!input.ok) return refuseInput(c, input.failure);
  const { client_id = id, ...fields } = input.value;
  if (client_id !== id) return refuseInput(c, [{ path: "client_id", message: "must be the one in the address" }]);
  const isNew = (await findClient(core, id)) === null;
  const client = readOwnClient(core, { client_id, ...fields });
  await keepClient(core, client);
  return json(c, isNew ? 201 : 200, showClient(client));
}
