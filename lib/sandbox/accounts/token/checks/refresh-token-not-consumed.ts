import { refuse } from "../../../reasons/refusal";
import type { RefreshCheck } from "../check";

export const refreshTokenNotConsumed: RefreshCheck = ({ token, nowMs }) =>
  token === null || token.consumedAtMs === null
    ? null
    : refuse(
        "refresh-token-not-consumed",
        "invalid_grant",
        "Rejecting refresh token because it has been consumed already.",
        { values: { consumed_seconds_ago: String(Math.round((nowMs - token.consumedAtMs) / 1000)) } },
      );
