import { refuse } from "../../../reasons/refusal";
import type { BurntCodeCheck } from "../check";

export const codeNotExpired: BurntCodeCheck = ({ code, nowMs }) =>
  nowMs <= code.createdAtMs + code.lifetimeSeconds * 1000
    ? null
    : refuse("code-not-expired", "invalid_grant", "Authorization code expired", {
        values: {
          age_seconds: String(Math.round((nowMs - code.createdAtMs) / 1000)),
          lifetime_seconds: String(code.lifetimeSeconds),
        },
      });
