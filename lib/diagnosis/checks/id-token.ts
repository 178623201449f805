import { clockTolerance } from "@/lib/haravan/lifetimes";
import type { Claim } from "../facts";
import { type Check, excludes, hints, proves, supports, weakens } from "../finding";
import type { Situation } from "../situation";

/** The names a relying party may use for the checks of OpenID Connect Core 3.1.3.7. */
const names: Readonly<Record<Claim, readonly string[]>> = {
  nonce: ["nonce"],
  iss: ["iss", "issuer"],
  aud: ["aud", "audience", "azp"],
  exp: ["exp", "expired", "expiry", "lifetime"],
  nbf: ["nbf", "not-before", "not-yet-valid", "iat", "issued-at", "auth_time", "auth-time"],
  signature: ["signature"],
  alg: ["alg", "algorithm"],
  kid: ["kid", "key"],
  at_hash: ["at_hash", "at-hash", "c_hash", "c-hash", "s_hash", "s-hash"],
  id_token: ["missing", "id_token", "present"],
};

const plain = (name: string) => name.toLowerCase().replace(/^id[-_]token[-_]/, "");

const failed = ({ observed }: Situation, claim: Claim): boolean | null =>
  observed.id_token_checks_failed === undefined
    ? null
    : observed.id_token_checks_failed.some((name) => names[claim].includes(plain(name)));

/** Claims of a token whose signature or key fails are worth nothing, so that is the cause to name. */
const unproven = (situation: Situation) =>
  failed(situation, "signature") === true || failed(situation, "alg") === true || failed(situation, "kid") === true;

const checked =
  (claim: Claim): Check =>
  (situation) => {
    const said = failed(situation, claim);
    if (said === null) return null;
    // Without its key a signature was not looked at, so that nobody failed it says nothing.
    if (!said && claim === "signature" && failed(situation, "kid") === true) return null;
    if (!said) return excludes({ fact: "claim-accepted", claim });
    const fact = { fact: "claim-refused", claim } as const;
    const first =
      claim === "alg" ||
      (claim === "kid" && failed(situation, "alg") !== true) ||
      (claim === "signature" && failed(situation, "alg") !== true);
    return !first && unproven(situation) ? hints(fact) : proves(fact);
  };

/** Not a claim that differs, but one that no ID token may lack or have so. */
const misshapen: Check = ({ observed: { id_token_checks_failed: names = [] } }) => {
  const name = names.find((one) => /^(?:subject|same-subject|typ|crit|max[-_]age)$|-malformed$/.test(plain(one)));
  return name === undefined ? null : supports({ fact: "answer-refused", check: name });
};

const noToken: Check = ({ observed: { id_token_checks_failed: names = [] } }) =>
  names.some((name) => plain(name) === "shape") ? supports({ fact: "answer-refused", check: "shape" }) : null;

const trusted = (offset: number | undefined) => offset !== undefined && Math.abs(offset) <= clockTolerance.seconds;
const apart = (offset: number | undefined) => offset !== undefined && Math.abs(offset) > clockTolerance.seconds;

/** By the server's clock the token had not expired yet. */
const clockExplains = ({ observed: { server_time_offset_s: offset, id_token_expired_by_s: by } }: Situation) =>
  offset !== undefined && apart(offset) && by !== undefined && by + offset <= 0;

/** Past its time by a clock that was compared: then it is the token. Otherwise it may be the clock. */
const expiry: Check = (situation) => {
  const found = checked("exp")(situation);
  const offset = situation.observed.server_time_offset_s;
  if (offset !== undefined && clockExplains(situation)) return weakens({ fact: "clock-offset", seconds: offset });
  if (found?.weight === "proves") return trusted(offset) ? found : supports(found.fact);
  if (found === null && trusted(offset) && offset !== undefined)
    return hints({ fact: "clock-offset", seconds: offset });
  return found;
};

/** Not valid yet, or expired though seconds old: the clocks. */
const clock: Check = (situation) => {
  const { server_time_offset_s: seconds, id_token_age_s: age, token_age_s: tokenAge } = situation.observed;
  const early = failed(situation, "nbf");
  if (early === true && !unproven(situation)) return proves({ fact: "claim-refused", claim: "nbf" });
  if (seconds === undefined) return null;
  const fact = { fact: "clock-offset", seconds } as const;
  const young = Math.min(age ?? Number.POSITIVE_INFINITY, tokenAge ?? Number.POSITIVE_INFINITY) < 60;
  if (apart(seconds))
    return young || clockExplains(situation) || failed(situation, "exp") !== true ? supports(fact) : hints(fact);
  const told = /not active yet|not yet valid|in the future|used too early/.test(situation.text);
  return !told && failed(situation, "exp") !== null && trusted(seconds) ? excludes(fact) : null;
};

const issuer: Check = ({ observed }) => {
  const { id_token_iss: got, issuer_expected: expected } = observed;
  if (got === undefined || expected === undefined) return null;
  return got === expected
    ? excludes({ fact: "claim-accepted", claim: "iss" })
    : proves({ fact: "claim-differs", claim: "iss", expected, got });
};

const audience: Check = ({ observed, params }) => {
  const got = observed.id_token_aud;
  const expected = observed.client_id_at_authorize ?? params["client_id"];
  if (got === undefined || expected === undefined) return null;
  return got === expected
    ? excludes({ fact: "claim-accepted", claim: "aud" })
    : proves({ fact: "claim-differs", claim: "aud", expected, got });
};

/** With the clocks this far apart, a fresh token reads as expired: then the clock is to blame, not its age. */
const offset: Check = ({ observed: { server_time_offset_s: seconds } }) =>
  apart(seconds) && seconds !== undefined ? hints({ fact: "clock-offset", seconds }) : null;

/** Where no client has told what it found wrong with the token, its end is what there is to see. */
const overdue: Check = (situation) => {
  const { id_token_expired_by_s: seconds, id_token_checks_failed: named } = situation.observed;
  if (seconds === undefined || seconds <= 0) return null;
  const fact = { fact: "expired-by", seconds } as const;
  const alone = named === undefined && situation.step === "id-token" && !clockExplains(situation);
  return alone ? supports(fact) : hints(fact);
};

/** A token that starts later than the moment at which it was seen. */
const early: Check = ({ observed: { id_token_age_s: age, id_token_checks_failed: named } }) =>
  age !== undefined && age < -clockTolerance.seconds && named === undefined
    ? supports({ fact: "not-valid-for", seconds: -age })
    : null;

/** Beside the authorize URL of another attempt; none at all is what a refresh brings. */
const nonce: Check = ({ observed: { id_token_nonce: state }, step }) => {
  if (state === "differs") return supports({ fact: "nonce-of-id-token", state });
  return state === "absent" && step !== "token" ? hints({ fact: "nonce-of-id-token", state }) : null;
};

const usualAlg = "RS256";

const algorithm: Check = (situation) => {
  const got = situation.observed.id_token_header_alg;
  if (got === undefined) return null;
  const said = /expected (?:the id token to be signed with )?"?(rs|hs|es|ps)(\d{3})/.exec(situation.text);
  const expected = said === null ? usualAlg : `${said[1]}${said[2]}`.toUpperCase();
  if (got === expected) return excludes({ fact: "claim-accepted", claim: "alg" });
  return /^(?:hs\d{3}|none)$/i.test(got)
    ? supports({ fact: "algorithm-differs", expected, got })
    : hints({ fact: "algorithm-differs", expected, got });
};

/** A token answer that should have brought an ID token. */
const absent: Check = ({ endpoint, answer, scopesRequested, text, step }) => {
  if (endpoint !== "token" || answer.status !== 200) return null;
  const isObject = typeof answer.json === "object" && answer.json !== null;
  if (!isObject || answer.json === null || !("access_token" in answer.json) || "id_token" in answer.json) return null;
  if (scopesRequested !== null && !scopesRequested.has("openid")) {
    return weakens({ fact: "scope-not-requested", scope: "openid" });
  }
  const wanted = scopesRequested?.has("openid") === true || text.includes("id_token");
  return wanted && step !== "refresh" ? supports({ fact: "answer-lacks", field: "id_token" }) : null;
};

const openid: Check = ({ scopesRequested: asked, endpoint, error }) => {
  if (asked === null || (endpoint === "authorize" && error === null)) return null;
  if (asked.has("openid")) return excludes({ fact: "scope-requested", scope: "openid" });
  return asked.size > 0 ? supports({ fact: "scope-not-requested", scope: "openid" }) : null;
};

export const idTokenChecks = {
  "nonce-mismatch": [checked("nonce"), nonce],
  "issuer-mismatch": [checked("iss"), issuer],
  "audience-mismatch": [checked("aud"), audience],
  "signature-invalid": [checked("signature")],
  "signing-key-not-found": [checked("kid")],
  "signing-alg-unexpected": [checked("alg"), algorithm],
  "token-hash-mismatch": [checked("at_hash")],
  "id-token-expired": [expiry, overdue, offset],
  "clock-skew": [clock, early],
  "id-token-missing": [checked("id_token"), absent],
  "scope-openid-missing": [openid],
  "token-response-nonconforming": [misshapen],
  "token-malformed": [noToken],
} as const;
