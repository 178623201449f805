import { fingerprint } from "../../../reasons/hide-secrets";
import { refuse } from "../../../reasons/refusal";
import type { RefreshCheck } from "../check";

export const refreshTokenKnown: RefreshCheck = ({ token, params }) =>
  token === null
    ? refuse("refresh-token-known", "invalid_grant", "Invalid refresh token", {
        values: { refresh_token: fingerprint(params.get("refresh_token") ?? "") },
      })
    : null;
