import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { limits } from "../limits";

export const challengeLength: TypedCheck = ({ params, type }) => {
  const challenge = type.code ? present(params, "code_challenge") : null;
  if (challenge === null) return null;
  return challenge.length >= limits.pkce.min && challenge.length <= limits.pkce.max
    ? null
    : refuse("challenge-length", "invalid_request", "code_challenge is either too short or too long", {
        description: "Invalid code_challenge",
        values: { length: String(challenge.length) },
      });
};
