import { err, ok, type Result } from "@/lib/result/result";
import type { TransportFailure } from "@/lib/trace/model";
import { parseJson } from "@/lib/trace/parse-json";
import { plainText } from "@/lib/trace/plain-text";
import { headerValue, type RawExchange } from "@/lib/trace/raw";
import { type Organisation, readOrganisation } from "./id-token-claims";

export interface Userinfo extends Organisation {
  readonly sub: string;
  readonly name: string | null;
  readonly email: string | null;
}

export interface UserinfoFailure {
  readonly kind: "transport" | "refused" | "not-json" | "wrong-shape" | "subject-missing" | "subject-differs";
  readonly status: number | null;
  /** From the `WWW-Authenticate` challenge: `invalid_token`, `insufficient_scope`. */
  readonly error: string | null;
  readonly transport: TransportFailure | null;
}

/** Claims about anyone but the ID token’s subject, where there is one, are discarded. @see OpenID Connect Core 1.0 §5.3.2, §5.3.4 */
export function readUserinfo(
  raw: RawExchange,
  expected: { readonly sub: string } | null,
): Result<Userinfo, UserinfoFailure> {
  const { response } = raw;
  const fail = (kind: UserinfoFailure["kind"]) =>
    err<UserinfoFailure>({
      kind,
      status: response?.status ?? null,
      error: response === null ? null : challengeError(headerValue(response.headers, "www-authenticate")),
      transport: raw.failure,
    });
  if (raw.failure !== null || response === null) return fail("transport");
  if (response.status !== 200) return fail("refused");
  const parsed = parseJson(response.body);
  if (!parsed.ok) return fail("not-json");
  const { value } = parsed.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fail("wrong-shape");
  const claims: Readonly<Record<string, unknown>> = { ...value };
  const { sub, name, email } = claims;
  if (typeof sub !== "string" || sub === "") return fail("subject-missing");
  if (expected !== null && sub !== expected.sub) return fail("subject-differs");
  return ok({ sub, name: short(name), email: short(email), ...readOrganisation(claims) });
}

function short(value: unknown): string | null {
  return typeof value === "string" && value !== "" && value.length <= 500 ? value : null;
}

/** @see RFC 6750 §3 */
function challengeError(challenge: string | null): string | null {
  const match = /\berror\s*=\s*(?:"([^"]{1,200})"|([a-z_]{1,100}))/i.exec(challenge ?? "");
  const error = match?.[1] ?? match?.[2];
  return error === undefined ? null : plainText(error, 200);
}
