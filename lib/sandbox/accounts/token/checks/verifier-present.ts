import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { BurntCodeCheck } from "../check";

export const verifierPresent: BurntCodeCheck = ({ params, client, code }) => {
  const needed = code.challenge !== null || client.pkce !== "optional";
  if (!needed || present(params, "code_verifier") !== null) {
    return needed && code.challenge === null
      ? refuse("verifier-present", "invalid_grant", "Client is missing code challenge or code challenge method")
      : null;
  }
  return refuse("verifier-present", "invalid_grant", "Missing code_verifier");
};
