import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { isResponseMode } from "../response-types";

export const responseModeKnown: TypedCheck = ({ params }) => {
  const mode = present(params, "response_mode");
  return mode === null || isResponseMode(mode)
    ? null
    : refuse("response-mode-known", "unsupported_response_type", `Unsupported response_mode: ${mode}`, {
        description: "Invalid response_mode",
        values: { response_mode: mode },
      });
};
