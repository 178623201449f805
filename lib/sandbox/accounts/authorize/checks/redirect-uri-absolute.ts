import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";

// A rooted path is an absolute file address to the recorded server, which ran on Linux.
const absolute = /^\s*(?:\/|[a-z][a-z0-9+.-]*:)/i;

export const redirectUriAbsolute: ClientCheck = ({ params }) => {
  const redirectUri = params.get("redirect_uri") ?? "";
  return absolute.test(redirectUri)
    ? null
    : refuse("redirect-uri-absolute", "invalid_request", `malformed redirect_uri: ${redirectUri}`, {
        description: "Invalid redirect_uri",
        values: { redirect_uri: redirectUri },
      });
};
