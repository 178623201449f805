import { isForm } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { RawCheck } from "../check";

export const formPosted: RawCheck = ({ method, contentType }) =>
  method === "POST" && isForm(contentType)
    ? null
    : refuse("form-posted", "invalid_request", "Invalid HTTP request for token endpoint", {
        values: { method, content_type: contentType ?? "" },
      });
