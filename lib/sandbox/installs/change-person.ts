import { z } from "zod";
import { findPerson } from "../core";
import { json, jsonNoStore } from "../http/answers";
import type { AppEndpoint } from "../partners/app-endpoint";
import { readBody } from "../partners/partners";

const roleName = z.string().trim().min(1).max(50);
const change = z.strictObject({
  /** `admin` is the owner's; `null` gives back what the world says. */
  role: z.union([roleName, z.array(roleName).max(20)]).nullish(),
  /** Without it the role holds in every store of the person. */
  orgid: z.string().optional(),
  active: z.boolean().optional(),
});

/** `PUT …/people/{name}`: another role, or no access any more, in the eyes of this app only. */
export const changePersonOfApp: AppEndpoint = async (core, c, client) => {
  const person = core.world.people.get(c.req.param("name") ?? "");
  if (person === undefined) return json(c, 404, { errors: [{ path: "name", message: "no such person" }] });
  const input = await readBody(c, change);
  if (Array.isArray(input)) return json(c, 400, { errors: input });
  const { role, orgid, active } = input;
  const stores = person.orgs.map((org) => org.orgid).filter((one) => orgid === undefined || one === orgid);
  if ((role !== undefined || orgid !== undefined) && stores.length === 0)
    return json(c, 400, { errors: [{ path: "orgid", message: "the person has no such store" }] });
  const key = `${client.id}:${person.name}`;
  const before = await core.records.get("people-of-clients", key);
  const roles = new Map(Object.entries(before?.roles ?? {}));
  for (const store of stores) {
    if (role === null) roles.delete(store);
    else if (role !== undefined) roles.set(store, typeof role === "string" ? [role] : role);
  }
  await core.records.put("people-of-clients", key, {
    ...before,
    roles: Object.fromEntries(roles),
    ...(active === undefined ? {} : { active }),
  });
  const after = await findPerson(core, person.sub, client.id);
  return jsonNoStore(c, 200, { name: person.name, active: after?.active, orgs: after?.orgs });
};
