import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { limits } from "../limits";

export const scopePresent: TypedCheck = ({ params }) => {
  const scope = present(params, "scope");
  if (scope !== null && scope.length <= limits.scope) return null;
  const log = scope === null ? "scope is missing" : "scopes too long.";
  return refuse("scope-present", "invalid_request", log, { description: "Invalid scope" });
};
