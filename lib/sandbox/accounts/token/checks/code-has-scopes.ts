import { refuse } from "../../../reasons/refusal";
import type { BurntCodeCheck } from "../check";

export const codeHasScopes: BurntCodeCheck = ({ code }) =>
  code.scopes.length > 0
    ? null
    : refuse("code-has-scopes", "invalid_request", "Authorization code has no associated scopes");
