import { refuse } from "../../../reasons/refusal";
import { challengeOf, sameText } from "../../../tokens/hash";
import type { BurntCodeCheck } from "../check";

/** @see https://www.rfc-editor.org/rfc/rfc7636#section-4.6 */
export const verifierMatches: BurntCodeCheck = ({ params, code }) => {
  if (code.challenge === null) return null;
  const verifier = params.get("code_verifier") ?? "";
  const { value, method } = code.challenge;
  return sameText(method === "plain" ? verifier : challengeOf(verifier), value)
    ? null
    : refuse("verifier-matches", "invalid_grant", "Transformed code verifier does not match code challenge", {
        values: { method, verifier_length: String(verifier.length) },
      });
};
