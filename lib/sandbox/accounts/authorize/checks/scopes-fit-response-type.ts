import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { requestedScopes } from "../requested-scopes";

const logs = {
  identity: "Requests for id_token response type must include identity scopes",
  "identity-only": "Requests for id_token response type only must not include resource scopes",
  "resource-only": "Requests for token response type only must include resource scopes, but no identity scopes.",
};

export const scopesFitResponseType: TypedCheck = ({ params, world, type }) => {
  if (type.scopes === "none") return null;
  const scopes = requestedScopes(params);
  const identity = scopes.some((scope) => world.identityScopes.has(scope));
  const resource = scopes.some((scope) => world.apiScopes.has(scope));
  const fits = {
    identity,
    "identity-only": identity && !resource,
    "resource-only": resource && !identity,
  }[type.scopes];
  return fits
    ? null
    : refuse("scopes-fit-response-type", "invalid_scope", logs[type.scopes], {
        description: "Invalid scope for response type",
      });
};
