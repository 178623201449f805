import { valueProblem } from "../value-shape";
import { type LintFinding, raise } from "./finding";

/** Documented samples are 32 hexadecimal characters. */
const usual = /^[0-9a-f]{32}$/i;

/** `value` is null when none was sent; `registered` when nothing is known of the app. */
export function checkClientId(value: string | null, at: string, registered: string | null): readonly LintFinding[] {
  const problem = value === null ? "empty" : valueProblem(value);
  if (value === null || problem === "empty") return [raise("client-id-missing", at, { suggestion: registered })];
  if (problem === "placeholder") return [raise("client-id-placeholder", at, { found: value, suggestion: registered })];
  if (problem !== null) {
    const cleaned = value.replace(/[\s"'`]/g, "");
    return [raise("client-id-white-space", at, { found: visible(value), suggestion: registered ?? visible(cleaned) })];
  }
  if (registered !== null && value !== registered) {
    return [raise("client-id-not-registered", at, { found: visible(value), suggestion: registered })];
  }
  const known = registered !== null && at.startsWith("authorize_url");
  return usual.test(value) || known ? [] : [raise("client-id-shape", at, { found: visible(value) })];
}

/** A secret pasted in its place is longer than any client id. */
const visible = (value: string): string | null => (value.length > 40 ? null : value);
