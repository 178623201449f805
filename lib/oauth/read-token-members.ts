import { err, ok, type Result } from "@/lib/result/result";
import type { Check } from "@/lib/trace/model";
import type { TokenAnswer } from "./token-answer";

type Members = Readonly<Record<string, unknown>>;

const longestToken = 16_384;
const longestScope = 8_192;
const aDay = 86_400;
const veryLong = 366 * aDay;
/** A hundred years. Past it no calendar of ours reaches with certainty, so the end is not known. */
const longestLife = 36_525 * aDay;

/** The members of a 200 answer, strictly; the failure names the member and its fault. */
export function readTokenMembers(members: Members): Result<TokenAnswer, string> {
  const accessToken = readToken(members["access_token"]);
  if (!accessToken.ok) return err(`access_token ${accessToken.failure}`);
  const type = members["token_type"];
  if (type === undefined) return err("token_type missing");
  if (typeof type !== "string" || type.toLowerCase() !== "bearer") return err("token_type unsupported");
  const life = readExpiresIn(members["expires_in"]);
  if (!life.ok) return err(`expires_in ${life.failure}`);
  const scope = members["scope"];
  if (scope !== undefined && typeof scope !== "string") return err("scope invalid");
  if (scope !== undefined && scope.length > longestScope) return err("scope too long");
  const idToken = members["id_token"];
  if (idToken !== undefined && (typeof idToken !== "string" || idToken === "")) return err("id_token invalid");

  // An unusable refresh token is no reason to throw away the access token that a burnt code has bought.
  const absent = members["refresh_token"] === undefined;
  const refreshToken = readToken(members["refresh_token"]);
  const checks: Check[] = [
    ...life.value.checks,
    ...(absent || refreshToken.ok
      ? []
      : [{ id: "refresh-token-usable", result: "unsure" as const, facts: { fault: refreshToken.failure } }]),
  ];
  return ok({
    accessToken: accessToken.value,
    refreshToken: refreshToken.ok ? refreshToken.value : null,
    idToken: idToken ?? null,
    expiresInSeconds: life.value.seconds,
    scope: scope ?? null,
    checks,
  });
}

type TokenFault = "missing" | "empty" | "not a string" | "too long" | "charset";

/** @see RFC 6749 appendix A.12 (visible ASCII) */
function readToken(value: unknown): Result<string, TokenFault> {
  if (value === undefined) return err("missing");
  if (typeof value !== "string") return err("not a string");
  if (value === "") return err("empty");
  if (value.length > longestToken) return err("too long");
  return /^[\x21-\x7e]+$/.test(value) ? ok(value) : err("charset");
}

interface Life {
  readonly seconds: number | null;
  readonly checks: readonly Check[];
}

function readExpiresIn(value: unknown): Result<Life, "invalid"> {
  if (value === undefined) {
    return ok({ seconds: null, checks: [{ id: "lifetime-stated", result: "info", facts: { present: false } }] });
  }
  const asText = typeof value === "string" && /^\d{1,15}$/.test(value);
  const number = asText ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number < 0) return err("invalid");
  const seconds = Math.floor(number);
  const odd = seconds < 60 || seconds > veryLong;
  return ok({
    seconds: seconds > longestLife ? null : seconds,
    checks: [
      { id: "lifetime-stated", result: odd ? "unsure" : "ok", facts: { seconds } },
      ...(asText ? [{ id: "lifetime-is-number", result: "info" as const, facts: { seconds } }] : []),
    ],
  });
}
