import { parseJwt } from "@/lib/oauth/parse-jwt";
import { readTokenMembers } from "@/lib/oauth/read-token-members";
import { readPastedToken } from "@/lib/probe/tokens/read-pasted-token";
import { err, ok, type Result } from "@/lib/result/result";
import { parseJson } from "@/lib/trace/parse-json";

/** Members of a token answer that can be at fault. */
export const answerMembers = [
  "access_token",
  "token_type",
  "expires_in",
  "scope",
  "id_token",
  "refresh_token",
] as const;
export type AnswerMember = (typeof answerMembers)[number];

/** `answer`: the whole of it. */
export interface AnswerFault {
  readonly member: AnswerMember | "answer";
  readonly fault: (typeof answerFaults)[number];
}

export const answerFaults = [
  "not-json",
  "cut-off",
  "not-an-object",
  "is-an-error",
  "repeated-name",
  "missing",
  "empty",
  "invalid",
  "too-long",
  "unsupported",
] as const;

/** Whom the ID token names. Decoded, not verified: nobody vouches for a pasted one. */
export interface Named {
  readonly sub: string | null;
  readonly name: string | null;
  readonly orgid: string | null;
  readonly orgname: string | null;
  readonly issuedAtMs: number | null;
}

export interface TokenResponse {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  readonly scopes: readonly string[] | null;
  readonly expiresInSeconds: number | null;
  readonly named: Named | null;
}

/** A token endpoint's answer as somebody kept it, strictly; what is wrong is named by its member, and never repeated. */
export function readTokenResponse(pasted: string): Result<TokenResponse, AnswerFault> {
  const parsed = parseJson(new TextEncoder().encode(pasted.trim()));
  if (!parsed.ok) {
    const { failure } = parsed;
    if (failure.kind === "repeated-name") return err({ member: memberOf(failure.name), fault: "repeated-name" });
    const isCut = failure.kind === "not-json" && failure.looksLike === "cut-off";
    return err({ member: "answer", fault: isCut ? "cut-off" : "not-json" });
  }
  const { value } = parsed.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return err({ member: "answer", fault: "not-an-object" });
  }
  if ("error" in value) return err({ member: "answer", fault: "is-an-error" });
  const read = readTokenMembers({ ...value });
  if (!read.ok) return err(faultOf(read.failure));
  const { accessToken, refreshToken, idToken, expiresInSeconds, scope, checks } = read.value;
  // An unusable one is kept out of an answer that has just come; of one that was kept it is a fault.
  const unusable = checks.find(({ id }) => id === "refresh-token-usable");
  if (unusable !== undefined) return err(faultOf(`refresh_token ${String(unusable.facts["fault"])}`));
  if (!readPastedToken(accessToken).ok) return err({ member: "access_token", fault: "invalid" });
  const scopes = (scope ?? "").split(/\s+/).filter((name) => name !== "");
  if (!scopes.every(isScopeName)) return err({ member: "scope", fault: "invalid" });
  const named = idToken === null ? null : readNamed(idToken);
  if (idToken !== null && named === null) return err({ member: "id_token", fault: "invalid" });
  return ok({
    accessToken,
    refreshToken,
    idToken,
    scopes: scopes.length === 0 ? null : [...new Set(scopes)],
    expiresInSeconds,
    named,
  });
}

/** One word, long and mixed: a secret in the wrong field must not become readable. */
export const looksSecret = (text: string): boolean => /^\S{24,}$/.test(text) && /\d/.test(text);

/** Narrower than RFC 6749 §3.3: scopes are stored readable, and something else may have been pasted in their place. */
export const isScopeName = (name: string): boolean => /^[a-z][a-z0-9_.:-]{1,60}$/.test(name) && !looksSecret(name);

const memberOf = (name: string): AnswerFault["member"] => answerMembers.find((one) => one === name) ?? "answer";

/** `access_token not a string`, as the reader of live answers says it. */
function faultOf(said: string): AnswerFault {
  const [name = "", ...words] = said.split(" ");
  const fault = words.join("-");
  return { member: memberOf(name), fault: answerFaults.find((one) => one === fault) ?? "invalid" };
}

function readNamed(idToken: string): Named | null {
  const parsed = parseJwt(idToken);
  if (!parsed.ok) return null;
  const { claims } = parsed.value;
  const text = (name: string): string | null => {
    const value = claims[name];
    const said = typeof value === "number" ? String(value) : value;
    return typeof said === "string" && said !== "" && said.length <= 200 ? said : null;
  };
  // RFC 7519 allows parts of a second; a time is kept in whole milliseconds.
  const { iat } = claims;
  return {
    sub: text("sub"),
    name: text("name"),
    orgid: text("orgid"),
    orgname: text("orgname"),
    issuedAtMs: typeof iat === "number" && Number.isFinite(iat) && iat > 0 ? Math.round(iat * 1000) : null,
  };
}
