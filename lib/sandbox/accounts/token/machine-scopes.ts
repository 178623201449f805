import { type Params, present, splitScopes } from "../../http/params";
import type { Client } from "../../world/client";
import type { World } from "../../world/world";

/** The scopes of a client-credentials request, sorted; without a scope parameter every API scope of the client. */
export function machineScopes(world: World, client: Client, params: Params): readonly string[] {
  const asked = present(params, "scope");
  const scopes = asked === null ? client.scopes.filter((scope) => world.apiScopes.has(scope)) : splitScopes(asked);
  return [...scopes].sort();
}
