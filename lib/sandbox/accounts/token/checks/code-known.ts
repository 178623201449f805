import { fingerprint } from "../../../reasons/hide-secrets";
import { refuse } from "../../../reasons/refusal";
import type { CodeAttemptCheck } from "../check";

/** Unknown, or used before: the server has forgotten the difference. */
export const codeKnown: CodeAttemptCheck = ({ code, params }) =>
  code === null
    ? refuse("code-known", "invalid_grant", "Invalid authorization code", {
        values: { code: fingerprint(params.get("code") ?? "") },
      })
    : null;
