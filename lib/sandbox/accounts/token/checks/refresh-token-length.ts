import { refuse } from "../../../reasons/refusal";
import { limits } from "../../authorize/limits";
import type { RefreshCheck } from "../check";

export const refreshTokenLength: RefreshCheck = ({ params }) =>
  (params.get("refresh_token")?.length ?? 0) <= limits.refreshToken
    ? null
    : refuse("refresh-token-length", "invalid_grant", "Refresh token too long");
