import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import { limits } from "../../authorize/limits";
import type { BurntCodeCheck } from "../check";

export const verifierLength: BurntCodeCheck = ({ params, code }) => {
  const length = code.challenge === null ? null : (present(params, "code_verifier")?.length ?? null);
  return length === null || (length >= limits.pkce.min && length <= limits.pkce.max)
    ? null
    : refuse("verifier-length", "invalid_grant", "code_verifier is too short or too long", {
        values: { length: String(length) },
      });
};
