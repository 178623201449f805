import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { isResponseMode, responseModes } from "../response-types";

export const responseModeFits: TypedCheck = ({ params, type }) => {
  const mode = present(params, "response_mode");
  if (mode === null || !isResponseMode(mode) || responseModes[type.grant].includes(mode)) return null;
  return refuse("response-mode-fits", "invalid_request", `Invalid response_mode for response_type: ${mode}`, {
    description: "Invalid response_mode for response_type",
    values: { response_mode: mode, response_type: type.name },
  });
};
