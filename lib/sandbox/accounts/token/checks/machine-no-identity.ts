import { refuse } from "../../../reasons/refusal";
import type { ScopeCheck } from "../check";
import { machineScopes } from "../machine-scopes";

export const machineNoIdentity: ScopeCheck = ({ params, client, world }) =>
  machineScopes(world, client, params).some((scope) => world.identityScopes.has(scope))
    ? refuse("machine-no-identity", "invalid_scope", "Client cannot request OpenID scopes in client credentials flow")
    : null;
