import type { Core } from "../core";
import { bare, json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { sameText, sha256Hex } from "../tokens/hash";
import type { Client } from "../world/client";

export { readBody } from "./read-body";

/** Whether the caller has the key of the simulated partner dashboard. */
export function authorized(core: Core, c: SandboxContext): boolean {
  const value = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1];
  return core.partnersKeyHash !== null && value !== undefined && sameText(core.partnersKeyHash, sha256Hex(value));
}

export const noSuchApp = (c: SandboxContext): Response =>
  json(c, 404, { errors: [{ path: "client_id", message: "no such app" }] });

/** The app that the address names, for its dashboard only. A client of the world itself is not found here. */
export async function ownApp(core: Core, c: SandboxContext): Promise<Client | Response> {
  if (!authorized(core, c)) return bare(c, 401);
  const client = await core.records.get("clients", c.req.param("id") ?? "");
  return client ?? noSuchApp(c);
}
