import { type Params, present } from "../../http/params";

export type Prompt = "none" | "login" | "consent" | "select_account";

const isPrompt = (value: string): value is Prompt =>
  value === "none" || value === "login" || value === "consent" || value === "select_account";

/** Unknown values make the whole parameter count as absent. */
export function readPromptValues(text: string | null): readonly Prompt[] {
  const values = (text ?? "").split(" ").filter((value) => value !== "");
  return values.every(isPrompt) ? values : [];
}

/** What is still to be shown: login is asked once, then it is suppressed on the way back from the login page. */
export function readPrompts(params: Params): readonly Prompt[] {
  const suppressed = readPromptValues(present(params, "suppressed_prompt"));
  return readPromptValues(present(params, "prompt")).filter((prompt) => !suppressed.includes(prompt));
}

export function readMaxAgeSeconds(text: string): number | null {
  if (!/^\s*[+-]?\d+\s*$/.test(text)) return null;
  const seconds = Number(text);
  return seconds >= 0 && seconds <= 2_147_483_647 ? seconds : null;
}
