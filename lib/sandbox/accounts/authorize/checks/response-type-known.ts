import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";
import { findResponseType } from "../response-types";

export const responseTypeKnown: ClientCheck = ({ params }) => {
  const value = params.get("response_type") ?? "";
  return findResponseType(value) === null
    ? refuse("response-type-known", "unsupported_response_type", `Response type not supported: ${value}`, {
        description: "Response type not supported",
        values: { response_type: value },
      })
    : null;
};
