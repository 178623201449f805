import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { RefreshCheck } from "../check";

export const refreshTokenPresent: RefreshCheck = ({ params }) =>
  present(params, "refresh_token") === null
    ? refuse("refresh-token-present", "invalid_request", "Refresh token is missing")
    : null;
