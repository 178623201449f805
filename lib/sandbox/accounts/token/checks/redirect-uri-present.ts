import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { BurntCodeCheck } from "../check";

export const redirectUriPresent: BurntCodeCheck = ({ params }) =>
  present(params, "redirect_uri") === null
    ? refuse("redirect-uri-present", "unauthorized_client", "Redirect URI is missing")
    : null;
