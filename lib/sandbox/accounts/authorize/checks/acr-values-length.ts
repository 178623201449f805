import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { limits } from "../limits";

export const acrValuesLength: TypedCheck = ({ params }) =>
  (present(params, "acr_values")?.length ?? 0) <= limits.acrValues
    ? null
    : refuse("acr-values-length", "invalid_request", "Acr values too long", { description: "Invalid acr_values" });
