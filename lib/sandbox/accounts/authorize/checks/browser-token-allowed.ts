import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";

export const browserTokenAllowed: TypedCheck = ({ client, type }) =>
  type.token && !client.accessTokenViaBrowser
    ? refuse(
        "browser-token-allowed",
        "invalid_request",
        "Client requested access token - but client is not configured to receive access tokens via browser",
        { description: "Client not configured to receive access tokens via browser" },
      )
    : null;
