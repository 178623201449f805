import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";
import { limits } from "../limits";

export const requestObjectLength: ClientCheck = ({ params }) =>
  (present(params, "request")?.length ?? 0) < limits.jwt
    ? null
    : refuse("request-object-length", "invalid_request_object", "request value is too long", {
        description: "Invalid request value",
      });
