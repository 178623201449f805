import { err, ok, type Result } from "@/lib/result/result";
import type { Check } from "@/lib/trace/model";
import { type JsonFault, parseJson } from "@/lib/trace/parse-json";
import { plainText } from "@/lib/trace/plain-text";
import { headerValue, type RawExchange, type RawResponse } from "@/lib/trace/raw";
import { readRetryAfter } from "@/lib/trace/read-retry-after";
import { redactExchange } from "@/lib/trace/redact-exchange";
import { readTokenMembers } from "./read-token-members";
import type { TokenAnswer, TokenFailure, TokenFailureKind } from "./token-answer";
import { tokenSecondOpinion } from "./token-second-opinion";

export interface TokenExpectation {
  readonly scopes: readonly string[];
  readonly grant: "authorization_code" | "refresh_token";
}

/** Judges the token endpoint's answer; pure but for the promise. @see RFC 6749 §5.1, §5.2 */
export async function readTokenAnswer(
  raw: RawExchange,
  expected: TokenExpectation,
): Promise<Result<TokenAnswer, TokenFailure>> {
  const fail = failing(raw);
  const { response } = raw;
  if (raw.failure !== null || response === null) return fail("transport");
  if (response.status >= 300 && response.status < 400) return fail("redirect", redirectHost(response, raw.request.url));

  const parsed = parseJson(response.body);
  const members = parsed.ok ? asObject(parsed.value.value) : null;
  if (response.status !== 200) return fail(kindOfStatus(response.status, members), describe(parsed, response), members);
  if (!parsed.ok) return fail(kindOfFault(parsed.failure), describe(parsed, response));
  if (members === null) return fail("wrong-shape", "not an object");
  if ("error" in members) {
    return fail("access_token" in members ? "error-and-token" : "error-in-200", null, members);
  }

  const read = readTokenMembers(members);
  if (!read.ok) return fail("wrong-shape", read.failure);
  const objection = await tokenSecondOpinion(read.value);
  if (objection !== null) return fail("wrong-shape", objection);
  const checks = [
    ...wireChecks(response, parsed.value.byteOrderMark),
    ...read.value.checks,
    ...grantChecks(read.value, expected),
  ];
  return ok({ ...read.value, checks });
}

type Members = Readonly<Record<string, unknown>>;

function asObject(value: unknown): Members | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function failing(raw: RawExchange) {
  const { response } = raw;
  return (
    kind: TokenFailureKind,
    detail: string | null = null,
    members: Members | null = null,
  ): { readonly ok: false; readonly failure: TokenFailure } => {
    const retryAfter = response === null ? null : headerValue(response.headers, "retry-after");
    const malformed = members !== null && "error" in members && typeof members["error"] !== "string";
    return err({
      kind: malformed && kind === "oauth-error" ? "wrong-shape" : kind,
      status: response?.status ?? null,
      error: textMember(members, "error", raw),
      errorDescription: textMember(members, "error_description", raw),
      detail: malformed ? "error malformed" : detail,
      retryAfterSeconds: readRetryAfter(retryAfter, raw.startedAtMs),
      transport: raw.failure,
    });
  };
}

/** A server may repeat in its complaint what it was sent. */
function textMember(members: Members | null, name: string, raw: RawExchange): string | null {
  const value = members?.[name];
  if (typeof value !== "string") return null;
  const body = new TextEncoder().encode(value);
  const response = { status: 0, statusText: "", httpVersion: "", headers: [], body };
  const { response: shown } = redactExchange({ ...raw, response }, (kind) => `[${kind}]`);
  return plainText(shown?.body ?? "");
}

function kindOfStatus(status: number, members: Members | null): TokenFailureKind {
  if (status === 429) return "rate-limited";
  if (status >= 500) return "provider-error";
  if (status >= 400 && members !== null && "error" in members) return "oauth-error";
  return "unexpected-status";
}

function kindOfFault(fault: JsonFault): TokenFailureKind {
  return fault.kind === "not-json" && fault.looksLike === "html" ? "html" : "not-json";
}

function describe(parsed: Result<unknown, JsonFault>, response: RawResponse): string | null {
  if (parsed.ok) return null;
  const fault = parsed.failure;
  if (fault.kind !== "not-json") return fault.kind === "repeated-name" ? `repeated-name ${fault.name}` : fault.kind;
  if (fault.looksLike !== "html") return fault.looksLike === "text" ? "not-json" : fault.looksLike;
  const title = /<title[^<>]{0,200}>([^<]{1,300})/i.exec(new TextDecoder().decode(response.body))?.[1];
  return title === undefined ? "html" : plainText(title.trim(), 200);
}

function redirectHost(response: RawResponse, base: string): string | null {
  const location = headerValue(response.headers, "location");
  return location === null ? null : (URL.parse(location, base)?.host ?? null);
}

function wireChecks(response: RawResponse, byteOrderMark: boolean): Check[] {
  const type = headerValue(response.headers, "content-type")?.split(";")[0]?.trim().toLowerCase() ?? null;
  const typeFits = type === "application/json";
  return [
    { id: "content-type", result: typeFits ? "ok" : "info", facts: { found: plainText(type ?? "", 100) } },
    ...(byteOrderMark ? [{ id: "byte-order-mark", result: "info" as const, facts: {} }] : []),
  ];
}

function grantChecks(answer: TokenAnswer, { scopes, grant }: TokenExpectation): Check[] {
  const found = (id: string, present: boolean, asked: boolean): Check[] =>
    asked ? [{ id, result: present ? "ok" : "unsure", facts: { present } }] : [];
  return [
    ...found("id-token", answer.idToken !== null, grant === "authorization_code" && scopes.includes("openid")),
    ...found("refresh-token", answer.refreshToken !== null, scopes.includes("offline_access")),
  ];
}
