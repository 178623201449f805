import type { ValueProblem } from "./facts";

const placeholders = /^(undefined|null|nan|none|\[object object\]|\{\{.*\}\}|\$\{.*\}|<.*>|your[-_ ].*)$/i;

/** Faults that a value shows by itself, whichever value it is. */
export function valueProblem(value: string): ValueProblem | null {
  if (value.trim() === "") return "empty";
  if (placeholders.test(value.trim())) return "placeholder";
  if (/^["'`]|["'`]$/.test(value)) return "quoted";
  if (/\s/.test(value)) return "white-space";
  return null;
}

/** A redacted value keeps only a fingerprint (`code#a1b2c3d4`): its shape is unknown. */
export const isRedacted = (value: string) => /^[a-z_ -]*#[0-9a-f]{6,}$/i.test(value) || /^[*•x]+$/i.test(value);
