import { z } from "zod";
import { type Core, findClient } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { notFound, refuseInput } from "./control-answer";
import { readControlInput } from "./read-control-input";

const change = z.strictObject({ enabled: z.boolean().optional(), offline_access: z.boolean().optional() });

/** `POST /control/clients/{client_id}`: what an operator does to a client that apps are using. */
export async function changeClient(core: Core, c: SandboxContext): Promise<Response> {
  const id = c.req.param("id") ?? "";
  if ((await findClient(core, id)) === null) return notFound(c, "client");
  const input = await readControlInput(c, change);
  if (!input.ok) return refuseInput(c, input.failure);
  const { enabled, offline_access } = input.value;
  await core.records.put("client-changes", id, {
    ...(await core.records.get("client-changes", id)),
    ...(enabled === undefined ? {} : { enabled }),
    ...(offline_access === undefined ? {} : { offlineAccess: offline_access }),
  });
  const after = await findClient(core, id);
  return json(c, 200, { client_id: id, enabled: after?.enabled, offline_access: after?.offlineAccess });
}
