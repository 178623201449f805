import { z } from "zod";
import { type Core, findClient } from "../core";
import { bare, json } from "../http/answers";
import type { SandboxContext } from "../http/env";

const personChange = z.object({ active: z.boolean().optional() });
const clientChange = z.object({ enabled: z.boolean().optional(), offline_access: z.boolean().optional() });

async function readJson<Value>(c: SandboxContext, schema: z.ZodType<Value>): Promise<Value | null> {
  try {
    const parsed = schema.safeParse(JSON.parse(await c.req.text()));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** `POST /control/people/{name}`, only when the sandbox stands alone. */
export async function changePerson(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "POST") return bare(c, 405);
  const name = c.req.param("name") ?? "";
  if (!core.world.people.has(name)) return json(c, 404, { error: "no such person" });
  const change = await readJson(c, personChange);
  if (change === null) return json(c, 400, { error: 'the body must be JSON such as {"active": false}' });
  const before = await core.records.get("person-changes", name);
  const active = change.active ?? before?.active;
  await core.records.put("person-changes", name, active === undefined ? {} : { active });
  return json(c, 200, { name, active: active ?? core.world.people.get(name)?.active });
}

/** `POST /control/clients/{client_id}` */
export async function changeClient(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "POST") return bare(c, 405);
  const id = c.req.param("id") ?? "";
  if ((await findClient(core, id)) === null) return json(c, 404, { error: "no such client" });
  const change = await readJson(c, clientChange);
  if (change === null) return json(c, 400, { error: 'the body must be JSON such as {"enabled": false}' });
  await core.records.put("client-changes", id, {
    ...(await core.records.get("client-changes", id)),
    ...(change.enabled === undefined ? {} : { enabled: change.enabled }),
    ...(change.offline_access === undefined ? {} : { offlineAccess: change.offline_access }),
  });
  const after = await findClient(core, id);
  return json(c, 200, { client_id: id, enabled: after?.enabled, offline_access: after?.offlineAccess });
}
