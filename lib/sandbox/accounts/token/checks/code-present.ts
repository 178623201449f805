import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { CodeAttemptCheck } from "../check";

export const codePresent: CodeAttemptCheck = ({ params }) =>
  present(params, "code") === null ? refuse("code-present", "invalid_grant", "Authorization code is missing") : null;
