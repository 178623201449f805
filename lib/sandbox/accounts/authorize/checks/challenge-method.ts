import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";

/** An omitted method is `plain`. @see https://www.rfc-editor.org/rfc/rfc7636#section-4.3 */
export const challengeMethod: TypedCheck = ({ params, client, type }) => {
  if (!type.code || present(params, "code_challenge") === null) return null;
  const method = present(params, "code_challenge_method") ?? "plain";
  if (method === "S256" || (method === "plain" && client.pkce === "required_plain_allowed")) return null;
  const log =
    method === "plain"
      ? "code_challenge_method of plain is not allowed"
      : `Unsupported code_challenge_method: ${method}`;
  return refuse("challenge-method", "invalid_request", log, {
    description: "Transform algorithm not supported",
    values: { code_challenge_method: method },
  });
};
