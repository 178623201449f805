import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { requestedScopes } from "../requested-scopes";

export const identityNeedsOpenid: TypedCheck = ({ params, world }) => {
  const scopes = requestedScopes(params);
  return scopes.some((scope) => world.identityScopes.has(scope)) && !scopes.includes("openid")
    ? refuse("identity-needs-openid", "invalid_scope", "Identity related scope requests, but no openid scope", {
        description: "Identity scopes requested, but openid scope is missing",
      })
    : null;
};
