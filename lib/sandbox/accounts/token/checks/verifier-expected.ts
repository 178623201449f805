import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { BurntCodeCheck } from "../check";

export const verifierExpected: BurntCodeCheck = ({ params, client, code }) =>
  code.challenge === null && client.pkce === "optional" && present(params, "code_verifier") !== null
    ? refuse(
        "verifier-expected",
        "invalid_grant",
        "Unexpected code_verifier. This happens when the client is trying to use PKCE, but it is not enabled.",
      )
    : null;
