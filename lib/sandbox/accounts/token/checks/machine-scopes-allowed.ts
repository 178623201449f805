import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import { limits } from "../../authorize/limits";
import { scopeFault } from "../../authorize/requested-scopes";
import type { ScopeCheck } from "../check";
import { machineScopes } from "../machine-scopes";

export const machineScopesAllowed: ScopeCheck = ({ params, client, world }) => {
  const scopes = machineScopes(world, client, params);
  const tooLong = (present(params, "scope") ?? scopes.join(" ")).length > limits.scope;
  if (scopes.length === 0 || tooLong)
    return refuse(
      "machine-scopes-allowed",
      "invalid_scope",
      tooLong ? "Scope parameter exceeds max allowed length" : "No scopes found in request",
    );
  for (const scope of scopes) {
    const fault = scopeFault(world, client, scope);
    if (fault !== null) return refuse("machine-scopes-allowed", "invalid_scope", fault, { values: { scope } });
  }
  return null;
};
