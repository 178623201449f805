import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";

/** No client of a world has keys for request objects, so none can be valid. */
export const requestObjectValid: ClientCheck = ({ params }) =>
  present(params, "request") === null
    ? null
    : refuse("request-object-valid", "invalid_request_object", "request JWT validation failure", {
        description: "Invalid JWT request",
      });
