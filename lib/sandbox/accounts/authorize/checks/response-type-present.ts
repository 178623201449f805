import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";

export const responseTypePresent: ClientCheck = ({ params }) =>
  present(params, "response_type") === null
    ? refuse("response-type-present", "unsupported_response_type", "Missing response_type", {
        description: "Missing response_type",
      })
    : null;
