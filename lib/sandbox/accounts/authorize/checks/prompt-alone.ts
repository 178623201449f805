import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";
import { readPrompts } from "../prompts";

export const promptAlone: TypedCheck = ({ params }) => {
  const prompts = readPrompts(params);
  return prompts.length > 1 && prompts.includes("none")
    ? refuse(
        "prompt-alone",
        "invalid_request",
        "prompt contains 'none' and other values. 'none' should be used by itself.",
        { description: "Invalid prompt", values: { prompt: prompts.join(" ") } },
      )
    : null;
};
