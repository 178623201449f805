import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { readPromptValues } from "../prompts";

export const promptAlone: TypedCheck = ({ params }) => {
  for (const name of ["prompt", "suppressed_prompt"]) {
    const values = readPromptValues(present(params, name));
    if (values.length > 1 && values.includes("none"))
      return refuse(
        "prompt-alone",
        "invalid_request",
        "prompt contains 'none' and other values. 'none' should be used by itself.",
        { description: "Invalid prompt", values: { [name]: values.join(" ") } },
      );
  }
  return null;
};
