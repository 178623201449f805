import type { ResponseType } from "@/lib/haravan/authorize-parameters";
import { isRedacted } from "../value-shape";
import { type LintFinding, raise } from "./finding";
import { type AuthorizeUrl, sentValue } from "./read-authorize-url";

const stateAt = "authorize_url.state";
const nonceAt = "authorize_url.nonce";

/** What samples and first attempts have in place of a random value. */
const constants: ReadonlySet<string> = new Set(
  "nonce state abc abcd abcdef abc123 xyz foo bar foobar asdf qwerty test testing random randomstring string value secret haravan hello login install undefined null none nan true false"
    .split(" ")
    .concat(["0", "1", "12", "123", "1234", "12345", "123456", "1234567", "12345678", "123456789", "1234567890"]),
);

const shortest = 16;
const leastBits = 64;

const isConstant = (value: string) => constants.has(value.trim().toLowerCase()) || /^(.)\1*$/s.test(value);

/** How hard the value looks to guess: what its letters carry, counted as they stand. @see Shannon */
function bitsOf(value: string): number {
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / value.length);
  // Digits alone are a clock or a counter more often than chance.
  return /^\d{1,19}$/.test(value) ? Math.min(bits, leastBits / 2) : bits;
}

/** The values that tie an answer to its request: there, and not to be guessed. They are never shown. */
export function checkRandom(url: AuthorizeUrl, type: ResponseType | null, hasOpenid: boolean): readonly LintFinding[] {
  const state = sentValue(url, "state");
  const nonce = sentValue(url, "nonce");
  // A response type nobody can read still says whether an ID token was meant.
  const promised = type === null ? false : type.flow !== "authorization_code" && type.name !== "token";
  const findings: LintFinding[] = [];
  if (nonce === null) findings.push(raise(promised && hasOpenid ? "nonce-missing" : "nonce-absent", nonceAt, {}));
  else findings.push(...checkNonce(nonce));
  if (state === null) findings.push(raise("state-missing", stateAt, {}));
  else if (nonce === state && !isConstant(state)) findings.push(raise("state-equals-nonce", stateAt, {}));
  else findings.push(...checkState(state));
  return findings;
}

const judge = (value: string): "constant" | "short" | "guessable" | null => {
  if (isRedacted(value)) return null;
  if (isConstant(value)) return "constant";
  if (value.length < shortest) return "short";
  return bitsOf(value) < leastBits ? "guessable" : null;
};

function checkNonce(value: string): readonly LintFinding[] {
  const detail = { length: value.length };
  switch (judge(value)) {
    case "constant":
      return [raise("nonce-constant", nonceAt, { found: publicWord(value) })];
    case "short":
      return [raise("nonce-short", nonceAt, { detail })];
    case "guessable":
      return [raise("nonce-guessable", nonceAt, { detail })];
    case null:
      return [];
  }
}

function checkState(value: string): readonly LintFinding[] {
  const detail = { length: value.length };
  switch (judge(value)) {
    case "constant":
      return [raise("state-constant", stateAt, { found: publicWord(value) })];
    case "short":
      return [raise("state-short", stateAt, { detail })];
    case "guessable":
      return [raise("state-guessable", stateAt, { detail })];
    case null:
      return [];
  }
}

/** Shown only when it is a word of the list above: that is nobody's secret. */
const publicWord = (value: string): string | null => (constants.has(value.trim().toLowerCase()) ? value.trim() : null);
