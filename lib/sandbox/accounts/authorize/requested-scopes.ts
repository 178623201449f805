import { type Params, splitScopes } from "../../http/params";
import type { Client } from "../../world/client";
import type { World } from "../../world/world";

export const offlineAccess = "offline_access";

/** Each once, in the order of the request. */
export const requestedScopes = (params: Params): readonly string[] => splitScopes(params.get("scope") ?? "");

/** Why a client may not have a scope; `null` when it may. */
export function scopeFault(world: World, client: Client, scope: string): string | null {
  if (scope === offlineAccess)
    return client.offlineAccess
      ? null
      : `Client ${client.id} is not allowed access to scope offline_access (via AllowOfflineAccess setting).`;
  if (!world.identityScopes.has(scope) && !world.apiScopes.has(scope)) return `Scope ${scope} not found in store.`;
  return client.scopes.includes(scope) ? null : `Client ${client.id} is not allowed access to scope ${scope}.`;
}
