import { refuse } from "../../../reasons/refusal";
import type { RefreshCheck } from "../check";

export const refreshTokenKnown: RefreshCheck = ({ token }) =>
  token === null ? refuse("refresh-token-known", "invalid_grant", "Invalid refresh token") : null;
