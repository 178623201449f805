import { refuse } from "../../../reasons/refusal";
import type { CodeAttemptCheck } from "../check";

/** Unknown, or used before: the server has forgotten the difference. */
export const codeKnown: CodeAttemptCheck = ({ code }) =>
  code === null ? refuse("code-known", "invalid_grant", "Invalid authorization code") : null;
