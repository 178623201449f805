import { z } from "zod";
import type { Core } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { notFound, refuseInput, wrongMethod } from "./control-answer";
import { readControlInput } from "./read-control-input";

const change = z.strictObject({ active: z.boolean().optional() });

/** `POST /control/people/{name}` */
export async function changePerson(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "POST") return wrongMethod(c, "POST");
  const name = c.req.param("name") ?? "";
  const person = core.world.people.get(name);
  if (person === undefined) return notFound(c, "person");
  const input = await readControlInput(c, change);
  if (!input.ok) return refuseInput(c, input.failure);
  const before = await core.records.get("person-changes", name);
  const active = input.value.active ?? before?.active;
  await core.records.put("person-changes", name, active === undefined ? {} : { active });
  return json(c, 200, { name, active: active ?? person.active });
}
