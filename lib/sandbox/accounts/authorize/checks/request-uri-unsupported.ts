import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";

export const requestUriUnsupported: ClientCheck = ({ params }) =>
  present(params, "request_uri") === null
    ? null
    : refuse("request-uri-unsupported", "request_uri_not_supported", "request_uri present but config prohibits");
