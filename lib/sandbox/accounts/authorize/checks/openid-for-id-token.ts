import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { requestedScopes } from "../requested-scopes";

export const openidForIdToken: TypedCheck = ({ params, type }) => {
  const identity = type.scopes === "identity" || type.scopes === "identity-only";
  return identity && !requestedScopes(params).includes("openid")
    ? refuse("openid-for-id-token", "invalid_request", "response_type requires the openid scope", {
        description: "Missing openid scope",
      })
    : null;
};
