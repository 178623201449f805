import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";
import { isRedacted, valueProblem } from "../value-shape";

/** Headers of other platforms, or of Haravan's first API, that people carry over. */
const foreignHeaders = [
  "x-haravan-access-token",
  "haravan-access-token",
  "x-shopify-access-token",
  "x-access-token",
  "x-auth-token",
  "x-api-key",
];

const authorization = ({ headers }: Situation) => headers["authorization"];

const headersKnown = ({ headers }: Situation) => Object.keys(headers).length > 0;

const schemeOf = (value: string) => /^(\S+)\s+\S/.exec(value)?.[1] ?? null;

const foreignHeader = ({ headers }: Situation) => foreignHeaders.find((name) => headers[name] !== undefined);

const inQuery = ({ params }: Situation) => params["access_token"] !== undefined;

/** What reached the server as a credential, whichever way. */
const sentSomehow = (situation: Situation) =>
  (authorization(situation) ?? "").trim() !== "" || inQuery(situation) || foreignHeader(situation) !== undefined;

/** The refusal says nothing beyond its status. */
const bare = ({ answer, message, error }: Situation) =>
  message === "" &&
  answer.body === "" &&
  (error === null || error === "invalid_token") &&
  answer.challenge?.description == null;

const missing: Check = (situation) => {
  const value = authorization(situation);
  if (value !== undefined && value.trim() !== "") return excludes({ fact: "authorization-sent" });
  if (!situation.requestKnown || sentSomehow(situation)) return null;
  const fact = { fact: "no-authorization-sent" } as const;
  if (situation.haravan && headersKnown(situation)) return proves(fact);
  if (headersKnown(situation)) return supports(fact);
  return bare(situation) &&
    situation.observed.token_age_s === undefined &&
    situation.observed.token_scopes === undefined
    ? supports(fact)
    : null;
};

const header: Check = (situation) => {
  const value = authorization(situation);
  const strict = situation.haravan || situation.identityServer;
  if (value === undefined) {
    const name = foreignHeader(situation);
    if (name === undefined || !strict) return null;
    return proves({ fact: "auth-header-name", name });
  }
  if (inQuery(situation)) return supports({ fact: "token-in-two-places" });
  const scheme = schemeOf(value);
  if (scheme === "Bearer") return situation.answer.status === 400 ? null : excludes({ fact: "auth-scheme-right" });
  if (value.trim().toLowerCase() === "bearer") return null;
  const fact = { fact: "auth-scheme", scheme: scheme ?? "" } as const;
  if (strict) return proves(fact);
  return scheme === null || /^(?:token|jwt|oauth)$/i.test(scheme) ? hints(fact) : null;
};

/**
 * A server that saw no credentials names no error (RFC 6750 3.1), and Apache keeps the header from what runs behind it
 * unless told to pass it on. Haravan's API never names one.
 */
const stripped: Check = (situation) => {
  const value = authorization(situation);
  if (value === undefined || value.trim() === "") {
    return headersKnown(situation) && situation.requestKnown ? excludes({ fact: "no-authorization-sent" }) : null;
  }
  const { answer, haravan, error, text, own } = situation;
  // The app's own server says that nothing came: something before it kept the header.
  if (own && answer.status === 401) return supports({ fact: "authorization-sent" });
  if (haravan || own) return null;
  const server = answer.headers["server"];
  if (answer.status === 401 && error === null && server !== undefined && /apache/i.test(server)) {
    return supports({ fact: "server-drops-authorization", server });
  }
  if (/missing|not (?:found|sent|provided|present)|no (?:auth\w* )?token|requires? auth|were missing/.test(text)) {
    return supports({ fact: "authorization-sent" });
  }
  const silent = answer.challenge?.scheme === "bearer" && answer.challenge.error === null;
  return silent && answer.status === 401 ? supports({ fact: "challenge-names-no-error" }) : null;
};

const tokenOf = (situation: Situation): string | null => {
  const value = authorization(situation);
  return value === undefined ? null : (/^bearer\s*((?:\S.*)?)$/i.exec(value)?.[1] ?? null);
};

const shape: Check = (situation) => {
  const { observed } = situation;
  const token = tokenOf(situation);
  if (token !== null && !isRedacted(token)) {
    const problem = /^bearer\s/i.test(token) ? "scheme-repeated" : valueProblem(token);
    if (problem !== null) return proves({ fact: "token-shape", problem });
  }
  if (observed.token_matches_issued === true) return excludes({ fact: "token-as-issued" });
  if (observed.token_worked_before === true) return excludes({ fact: "token-worked-before" });
  return observed.token_matches_issued === false ? supports({ fact: "token-not-as-issued" }) : null;
};

const gone = ({ observed }: Situation) =>
  observed.app_uninstalled_webhook_seen === true || observed.revocation_called === true;

const refused = ({ answer, status }: Situation) => answer.status !== 403 || status === 401;

const expired: Check = (situation) => {
  const {
    token_age_s: ageSeconds,
    token_expires_in_s: lifetimeSeconds,
    flow,
    grant_options: options,
  } = situation.observed;
  if (situation.observed.token_works_elsewhere === true)
    return excludes({ fact: "trial", trial: "same-token-works-elsewhere" });
  if (ageSeconds !== undefined && lifetimeSeconds !== undefined) {
    const fact = { ageSeconds, lifetimeSeconds };
    if (ageSeconds < lifetimeSeconds - 60) return excludes({ fact: "token-within-lifetime", ...fact });
    if (ageSeconds < lifetimeSeconds) return hints({ fact: "token-within-lifetime", ...fact });
    const past = { fact: "token-past-lifetime", ...fact } as const;
    return gone(situation) || !refused(situation) ? supports(past) : proves(past);
  }
  if (flow === "login" || options === "per-user")
    return supports({ fact: "token-from-login", ageSeconds: ageSeconds ?? null });
  return null;
};

const removed: Check = ({ observed }) =>
  observed.app_uninstalled_webhook_seen === true ? hints({ fact: "app-uninstalled" }) : null;

/** Not the store's doing where its other calls go on. */
const uninstalled: Check = ({ observed }) => {
  if (observed.app_uninstalled_webhook_seen === true) return supports({ fact: "app-uninstalled" });
  return observed.token_works_elsewhere === true
    ? excludes({ fact: "trial", trial: "same-token-works-elsewhere" })
    : null;
};

const revoked: Check = (situation) => {
  const { observed } = situation;
  const { token_age_s: age, token_expires_in_s: lifetime } = observed;
  const alive = age !== undefined && lifetime !== undefined && age < lifetime;
  if (observed.revocation_called === true) {
    const fact = { fact: "revocation-called" } as const;
    return alive && observed.token_matches_issued !== false ? proves(fact) : supports(fact);
  }
  if (observed.token_works_elsewhere === true) return excludes({ fact: "trial", trial: "same-token-works-elsewhere" });
  if (observed.token_worked_before === true) {
    const fact = { fact: "token-worked-before" } as const;
    return alive && observed.app_uninstalled_webhook_seen !== true ? supports(fact) : hints(fact);
  }
  return null;
};

export const accessTokenChecks = {
  "token-missing": [missing],
  "auth-header-wrong": [header],
  "auth-header-stripped": [stripped],
  "token-malformed": [shape],
  "token-expired": [expired],
  "token-revoked": [revoked, removed],
  "app-uninstalled": [uninstalled],
} as const;
