import { type Core, findClient } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { clientSchema } from "../world/schema";
import { refuseInput, wrongMethod } from "./control-answer";
import { keepClient } from "./keep-client";
import { readControlInput } from "./read-control-input";
import { readOwnClient } from "./read-own-client";
import { showClient } from "./show-client";

/** `POST /control/clients`: a client as a world file has it, over the world's defaults. */
export async function createClient(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "POST") return wrongMethod(c, "POST");
  const input = await readControlInput(c, clientSchema);
  if (!input.ok) return refuseInput(c, input.failure);
  const client = readOwnClient(core, input.value);
  if ((await findClient(core, client.id)) !== null) {
    const fault = { path: "client_id", message: `${JSON.stringify(client.id)} is taken; PUT replaces it` };
    return json(c, 409, { error: "client exists", faults: [fault] });
  }
  await keepClient(core, client);
  return json(c, 201, showClient(client));
}
