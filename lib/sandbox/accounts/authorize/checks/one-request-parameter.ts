import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";

export const oneRequestParameter: ClientCheck = ({ params }) =>
  present(params, "request") !== null && present(params, "request_uri") !== null
    ? refuse("one-request-parameter", "invalid_request", "Both request and request_uri are present", {
        description: "Only one request parameter is allowed",
      })
    : null;
