import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";
import { limits } from "../limits";

export const redirectUriPresent: ClientCheck = ({ params }) => {
  const redirectUri = present(params, "redirect_uri");
  return redirectUri !== null && redirectUri.length <= limits.redirectUri
    ? null
    : refuse("redirect-uri-present", "invalid_request", "redirect_uri is missing or too long", {
        description: "Invalid redirect_uri",
        values: { length: String(redirectUri?.length ?? 0) },
      });
};
