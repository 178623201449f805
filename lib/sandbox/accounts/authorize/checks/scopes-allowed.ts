import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { requestedScopes, scopeFault } from "../requested-scopes";

export const scopesAllowed: TypedCheck = ({ params, client, world }) => {
  for (const scope of requestedScopes(params)) {
    const fault = scopeFault(world, client, scope);
    if (fault !== null)
      return refuse("scopes-allowed", "invalid_scope", fault, { description: "Invalid scope", values: { scope } });
  }
  return null;
};
