import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";
import { isAbsoluteUri } from "../is-absolute-uri";

export const redirectUriAbsolute: ClientCheck = ({ params }) => {
  const redirectUri = params.get("redirect_uri") ?? "";
  return isAbsoluteUri(redirectUri)
    ? null
    : refuse("redirect-uri-absolute", "invalid_request", `malformed redirect_uri: ${redirectUri}`, {
        description: "Invalid redirect_uri",
        values: { redirect_uri: redirectUri },
      });
};
