import { refuse } from "../../../reasons/refusal";
import { refreshTokenEndsAtMs } from "../../../tokens/issue-refresh-token";
import type { RefreshCheck } from "../check";

export const refreshTokenNotExpired: RefreshCheck = ({ token, nowMs }) =>
  token === null || nowMs <= refreshTokenEndsAtMs(token)
    ? null
    : refuse("refresh-token-not-expired", "invalid_grant", "Refresh token has expired.", {
        values: { lifetime_seconds: String(token.lifetimeSeconds) },
      });
