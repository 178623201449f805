import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { AnonymousCheck } from "../check";

export const requestUriUnsupported: AnonymousCheck = ({ params }) =>
  present(params, "request_uri") === null
    ? null
    : refuse("request-uri-unsupported", "request_uri_not_supported", "request_uri present but config prohibits");
