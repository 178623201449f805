import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { limits } from "../limits";
import { requestedScopes } from "../requested-scopes";

export const noncePresent: TypedCheck = ({ params, type }) => {
  const nonce = present(params, "nonce");
  if (nonce !== null)
    return nonce.length <= limits.nonce
      ? null
      : refuse("nonce-present", "invalid_request", "Nonce too long", { description: "Invalid nonce" });
  return type.grant !== "authorization_code" && requestedScopes(params).includes("openid")
    ? refuse("nonce-present", "invalid_request", "Nonce required for implicit and hybrid flow with openid scope", {
        description: "Invalid nonce",
      })
    : null;
};
