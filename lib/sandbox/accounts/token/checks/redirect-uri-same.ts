import { refuse } from "../../../reasons/refusal";
import type { BurntCodeCheck } from "../check";

/** Byte for byte the one of the authorize request, unlike the comparison there. */
export const redirectUriSame: BurntCodeCheck = ({ params, code }) => {
  const redirectUri = params.get("redirect_uri") ?? "";
  return redirectUri === code.redirectUri
    ? null
    : refuse("redirect-uri-same", "invalid_grant", "Invalid redirect_uri", {
        values: { redirect_uri: redirectUri, expected: code.redirectUri },
      });
};
