// What OpenID Connect Core 1.0 §3.1.3.7, §3.3.2.11 and §3.3.3.6 ask of an ID token, and what the libraries leave out.
// Each rule is a row; a rule that does not apply answers null.
import type { Check, Facts } from "@/lib/trace/model";
import { plainText } from "@/lib/trace/plain-text";
import { audiences, type IdTokenClaims } from "./id-token-claims";
import { tokenHash } from "./token-hash";

export interface RuleInput {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly algorithms: readonly string[];
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string | null;
  /** The `max_age` that was sent; null when none was. */
  readonly maxAgeSeconds: number | null;
  readonly source: "front-channel" | "token" | "refresh";
  readonly nowSeconds: number;
  readonly code: string | null;
  readonly accessToken: string | null;
  readonly state: string | null;
  readonly loginClaims: Pick<IdTokenClaims, "iss" | "sub" | "orgid"> | null;
}

type Judged = readonly [result: Check["result"], facts: Facts];
type Rule = (input: RuleInput) => Judged | null;

const toleranceSeconds = 30;
const futureSeconds = 60;
const freshSeconds = 600;
const staleSeconds = 3600;
const longestLifeSeconds = 86_400;

export const idTokenRules: Readonly<Record<string, Rule>> = {
  alg: ({ header, algorithms }) => {
    const alg = header["alg"];
    const fits = typeof alg === "string" && algorithms.includes(alg);
    return judged(fits, { found: shown(alg), expected: algorithms.join(" ") });
  },
  crit: ({ header }) => {
    const present = "crit" in header || "b64" in header;
    return present ? ["no", { present }] : null;
  },
  typ: ({ header }) => {
    const { typ } = header;
    if (typ === undefined) return ["ok", { found: "" }];
    return judged(typeof typ === "string" && typ.toUpperCase() === "JWT", { found: shown(typ) });
  },
  issuer: ({ claims, issuer }) => judged(claims["iss"] === issuer, { found: shown(claims["iss"]), expected: issuer }),
  audience: ({ claims, clientId }) => {
    const aud = audiences(claims["aud"]);
    return judged(aud?.includes(clientId) === true, { found: shown(claims["aud"]), expected: clientId });
  },
  azp: ({ claims, clientId }) => {
    const several = (audiences(claims["aud"])?.length ?? 0) > 1;
    const { azp } = claims;
    if (azp === undefined && !several) return null;
    return judged(azp === clientId, { found: shown(azp), expected: clientId });
  },
  subject: ({ claims }) => {
    const { sub } = claims;
    const length = typeof sub === "string" ? sub.length : 0;
    return judged(typeof sub === "string" && /^[\x20-\x7e]{1,255}$/.test(sub), { found: shown(sub), length });
  },
  expiry: ({ claims, nowSeconds }) => {
    const { exp } = claims;
    if (!isTime(exp)) return ["no", { found: shown(exp) }];
    return judged(exp > nowSeconds - toleranceSeconds, { leftSeconds: Math.round(exp - nowSeconds) });
  },
  "not-before": ({ claims, nowSeconds }) => {
    const { nbf } = claims;
    if (nbf === undefined) return null;
    if (!isTime(nbf)) return ["no", { found: shown(nbf) }];
    return judged(nbf <= nowSeconds + toleranceSeconds, { aheadSeconds: Math.max(0, Math.round(nbf - nowSeconds)) });
  },
  "issued-at": ({ claims, nowSeconds }) => {
    const { iat } = claims;
    if (!isTime(iat)) return ["no", { found: shown(iat) }];
    const ageSeconds = Math.round(nowSeconds - iat);
    if (ageSeconds < -futureSeconds || ageSeconds > staleSeconds) return ["no", { ageSeconds }];
    return [ageSeconds > freshSeconds ? "unsure" : "ok", { ageSeconds }];
  },
  lifetime: ({ claims }) => {
    const { exp, iat } = claims;
    if (!isTime(exp) || !isTime(iat)) return null;
    return [exp - iat > longestLifeSeconds ? "unsure" : "ok", { seconds: Math.round(exp - iat) }];
  },
  "auth-time": ({ claims, nowSeconds }) => {
    const time = claims["auth_time"];
    if (time === undefined) return null;
    if (!isTime(time)) return ["no", { found: shown(time) }];
    const ageSeconds = Math.round(nowSeconds - time);
    return judged(ageSeconds >= -futureSeconds, { ageSeconds });
  },
  // Of the login alone: what a refresh brings tells of the same one. @see OpenID Connect Core 1.0 §12.2
  "max-age": ({ claims, maxAgeSeconds, nowSeconds, source }) => {
    if (maxAgeSeconds === null || source === "refresh") return null;
    const time = claims["auth_time"];
    if (!isTime(time)) return ["no", { present: time !== undefined, maxAgeSeconds }];
    const ageSeconds = Math.round(nowSeconds - time);
    return judged(ageSeconds <= maxAgeSeconds + toleranceSeconds, { ageSeconds, maxAgeSeconds });
  },
  nonce: ({ claims, nonce, source }) => {
    const { nonce: found } = claims;
    const present = found !== undefined;
    // A refreshed ID token should not have one. @see OpenID Connect Core 1.0 §12.2
    if (nonce === null) return present && source !== "refresh" ? ["no", { present, sent: false }] : null;
    if (source === "refresh" && !present) return null;
    return judged(found === nonce, { present, sent: true });
  },
  "c-hash": ({ claims, header, code, source }) => {
    const required = source === "front-channel";
    return judgeHash(claims["c_hash"], code, header["alg"], required);
  },
  "at-hash": ({ claims, header, accessToken }) => judgeHash(claims["at_hash"], accessToken, header["alg"], false),
  "s-hash": ({ claims, header, state }) => judgeHash(claims["s_hash"], state, header["alg"], false),
  "same-subject-as-front-channel": (input) => (input.source === "token" ? judgeSubject(input) : null),
  "same-subject": (input) => (input.source === "refresh" ? judgeSubject(input) : null),
  "same-claims": ({ claims, source, loginClaims }) => {
    if (loginClaims === null || source !== "token") return null;
    const orgid = claims["orgid"];
    const differs = orgid !== undefined && loginClaims.orgid !== null && String(orgid) !== loginClaims.orgid;
    return [differs ? "unsure" : "ok", differs ? { claim: "orgid" } : {}];
  },
};

function judged(fits: boolean, facts: Facts): Judged {
  return [fits ? "ok" : "no", facts];
}

function judgeSubject({ claims, loginClaims }: RuleInput): Judged | null {
  if (loginClaims === null) return null;
  const subject = claims["sub"] === loginClaims.sub;
  const issuer = claims["iss"] === loginClaims.iss;
  return judged(subject && issuer, { subject, issuer });
}

function judgeHash(found: unknown, value: string | null, alg: unknown, required: boolean): Judged | null {
  const present = found !== undefined;
  if (!present) return required ? ["no", { present }] : value === null ? null : ["info", { present }];
  if (value === null || typeof alg !== "string") return ["info", { present }];
  return judged(found === tokenHash(value, alg), { present });
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function shown(value: unknown): string {
  if (value === undefined) return "";
  return plainText(typeof value === "string" ? value : (JSON.stringify(value) ?? ""), 300);
}
