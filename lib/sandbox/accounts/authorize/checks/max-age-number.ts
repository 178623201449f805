import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { readMaxAgeSeconds } from "../prompts";

export const maxAgeNumber: TypedCheck = ({ params }) => {
  const text = present(params, "max_age");
  return text === null || readMaxAgeSeconds(text) !== null
    ? null
    : refuse("max-age-number", "invalid_request", "Invalid max_age.", {
        description: "Invalid max_age",
        values: { max_age: text },
      });
};
