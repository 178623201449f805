import { refuse } from "../../../reasons/refusal";
import { limits } from "../../authorize/limits";
import type { CodeAttemptCheck } from "../check";

export const codeLength: CodeAttemptCheck = ({ params }) => {
  const length = params.get("code")?.length ?? 0;
  return length <= limits.code
    ? null
    : refuse("code-length", "invalid_grant", "Authorization code is too long", { values: { length: String(length) } });
};
