import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";

export const challengeRequired: TypedCheck = ({ params, client, type }) =>
  type.code && client.pkce !== "optional" && present(params, "code_challenge") === null
    ? refuse("challenge-required", "invalid_request", "code_challenge is missing", {
        description: "code challenge required",
      })
    : null;
