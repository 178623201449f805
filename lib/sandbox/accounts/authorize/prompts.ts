import { type Params, present } from "../../http/params";

export type Prompt = "none" | "login" | "consent" | "select_account";

const isPrompt = (value: string): value is Prompt =>
  value === "none" || value === "login" || value === "consent" || value === "select_account";

/** Unknown values make the whole parameter count as absent. */
export function readPrompts(params: Params): readonly Prompt[] {
  const values = (present(params, "prompt") ?? "").split(" ").filter((value) => value !== "");
  return values.every(isPrompt) ? values : [];
}

export function readMaxAgeSeconds(text: string): number | null {
  if (!/^[\t-\r ]*[+-]?\d+[\t-\r ]*$/.test(text)) return null;
  const seconds = Number(text);
  return seconds >= 0 && seconds <= 2_147_483_647 ? seconds : null;
}
