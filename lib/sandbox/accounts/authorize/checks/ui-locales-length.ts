import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { limits } from "../limits";

export const uiLocalesLength: TypedCheck = ({ params }) =>
  (present(params, "ui_locales")?.length ?? 0) <= limits.uiLocales
    ? null
    : refuse("ui-locales-length", "invalid_request", "UI locale too long", { description: "Invalid ui_locales" });
