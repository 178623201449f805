import { lengthLimits } from "@/lib/haravan/lifetimes";
import { type LintFinding, raise } from "./finding";
import { type AuthorizeUrl, sentValue } from "./read-authorize-url";

const challengeAt = "authorize_url.code_challenge";
const methodAt = "authorize_url.code_challenge_method";

/** @see https://www.rfc-editor.org/rfc/rfc7636#section-4.3 */
export function checkPkce(url: AuthorizeUrl, required: boolean, isHaravan: boolean): readonly LintFinding[] {
  const challenge = sentValue(url, "code_challenge");
  const method = sentValue(url, "code_challenge_method");
  if (challenge === null) {
    if (required) return [raise("pkce-challenge-missing", challengeAt, {})];
    return method === null ? [] : [raise("pkce-method-alone", methodAt, { found: method })];
  }
  const { codeChallengeMin: least, codeChallengeMax: most } = lengthLimits;
  const { length } = challenge;
  return [
    ...(length < least || length > most ? [raise("pkce-challenge-length", challengeAt, { detail: { length } })] : []),
    ...(/^[\w.~-]*$/.test(challenge) ? [] : [raise("pkce-challenge-alphabet", challengeAt, {})]),
    ...checkMethod(method),
    ...(isHaravan ? [raise("pkce-undocumented", challengeAt, {})] : []),
  ];
}

function checkMethod(method: string | null): readonly LintFinding[] {
  if (method === "S256") return [];
  const suggestion = "S256";
  if (method === null) return [raise("pkce-method-missing", methodAt, { suggestion })];
  return [
    raise(method === "plain" ? "pkce-method-plain" : "pkce-method-unknown", methodAt, { found: method, suggestion }),
  ];
}
