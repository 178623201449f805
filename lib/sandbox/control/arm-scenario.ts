import { z } from "zod";
import { type Core, findClient } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { armClient } from "../scenarios/client-scenario";
import { scenarioName } from "../scenarios/scenario-name";
import { notFound, refuseInput, wrongMethod } from "./control-answer";
import { readControlInput } from "./read-control-input";

const arming = z.strictObject({
  name: scenarioName,
  /** So many calls where the scenario acts; `null`: all of them. */
  times: z.int().min(1).max(1_000).nullable().optional(),
});

/** `PUT` and `DELETE /control/clients/{client_id}/scenario`: what the next calls of this client meet. */
export async function armScenario(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "PUT" && c.req.method !== "DELETE") return wrongMethod(c, "PUT", "DELETE");
  const id = c.req.param("id") ?? "";
  if ((await findClient(core, id)) === null) return notFound(c, "client");
  if (c.req.method === "DELETE") {
    await armClient(core, id, null);
    return c.body(null, 204);
  }
  const input = await readControlInput(c, arming);
  if (!input.ok) return refuseInput(c, input.failure);
  const { name, times = 1 } = input.value;
  await armClient(core, id, name, times);
  return json(c, 200, { client_id: id, name, times });
}
