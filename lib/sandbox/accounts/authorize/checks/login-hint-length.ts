import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { limits } from "../limits";

export const loginHintLength: TypedCheck = ({ params }) =>
  (present(params, "login_hint")?.length ?? 0) <= limits.loginHint
    ? null
    : refuse("login-hint-length", "invalid_request", "Login hint too long", { description: "Invalid login_hint" });
