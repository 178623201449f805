import type { ValueProblem } from "./facts";

const placeholders = /^(undefined|null|nan|none|\[object object\]|\{\{.*\}\}|\$\{.*\}|<.*>|your[-_ ].*)$/i;

/** The placeholder a value is or contains as a whole word of a path or host; `null`: it is none. */
export function placeholderOf(value: string): string | null {
  if (value.trim() === "" || value.length > 2_000) return value.trim() === "" ? "" : null;
  if (placeholders.test(value.trim())) return value.trim().slice(0, 40);
  return /(?:^|[/:.])(undefined|null)(?=[/:.?&]|$)/.exec(value)?.[1] ?? null;
}

/** Faults that a value shows by itself, whichever value it is. */
export function valueProblem(value: string): ValueProblem | null {
  if (value.trim() === "") return "empty";
  if (placeholders.test(value.trim())) return "placeholder";
  if (/^["'`]|["'`]$/.test(value)) return "quoted";
  if (/\s/.test(value)) return "white-space";
  return null;
}

/** By its shape alone: an encrypted one has nothing between its first two dots. */
export const isJwt = (value: string): boolean => /^eyJ[\w-]*\.[\w-]*\./.test(value);

/** Words of plain letters, as people write them into an example; what servers issue is longer and mixed. */
export const madeOfWords = (value: string) =>
  /^[a-z]{3,14}(?:[-_ .][a-z]{2,14}){0,5}$/.test(value) && !isRedacted(value);

const stoodIn = /^(example|redacted|hidden|masked|removed|secret|dummy|censored|filtered)$/i;

/** A redacted value keeps only a fingerprint (`code#a1b2c3d4`): its shape is unknown. */
export const isRedacted = (value: string) =>
  /^[a-z_ -]*#[0-9a-f]{6,}$/i.test(value) ||
  /^[*•x.…]+$/i.test(value) ||
  stoodIn.test(value.replace(/^[[(<]|[\])>]$/g, ""));
