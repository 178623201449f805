import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";
import { isRedacted, valueProblem } from "../value-shape";

/** Headers of other platforms, or of Haravan's first API, that people carry over. */
const foreignHeaders = ["x-haravan-access-token", "haravan-access-token", "x-shopify-access-token", "x-access-token"];

const authorization = ({ headers }: Situation) => headers["authorization"];

const headersKnown = ({ headers }: Situation) => Object.keys(headers).length > 0;

const schemeOf = (value: string) => /^(\S+)\s+\S/.exec(value)?.[1] ?? null;

const foreignHeader = ({ headers }: Situation) => foreignHeaders.find((name) => headers[name] !== undefined);

const inQuery = ({ params }: Situation) => params["access_token"] !== undefined;

const missing: Check = (situation) => {
  const value = authorization(situation);
  if (value !== undefined && value.trim() !== "") return excludes({ fact: "authorization-sent" });
  if (!situation.requestKnown || inQuery(situation) || foreignHeader(situation) !== undefined) return null;
  const fact = { fact: "no-authorization-sent" } as const;
  if (situation.haravan && headersKnown(situation)) return proves(fact);
  return situation.message === "" ? supports(fact) : null;
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
  if (scheme === "Bearer") return excludes({ fact: "auth-scheme-right" });
  if (!strict || value.trim().toLowerCase() === "bearer") return null;
  return proves({ fact: "auth-scheme", scheme: scheme ?? "" });
};

const shape: Check = (situation) => {
  const value = authorization(situation);
  const { observed } = situation;
  const token = value === undefined ? undefined : /^bearer\s*(.*)$/i.exec(value)?.[1];
  if (token !== undefined && !isRedacted(token)) {
    const problem = /^bearer\s/i.test(token) ? "scheme-repeated" : valueProblem(token);
    if (problem !== null) return proves({ fact: "token-shape", problem });
  }
  if (observed.token_matches_issued === true) return excludes({ fact: "token-as-issued" });
  if (observed.token_worked_before === true) return excludes({ fact: "token-worked-before" });
  return observed.token_matches_issued === false ? supports({ fact: "token-not-as-issued" }) : null;
};

const gone = ({ observed }: Situation) =>
  observed.app_uninstalled_webhook_seen === true || observed.revocation_called === true;

const expired: Check = (situation) => {
  const { token_age_s: ageSeconds, token_expires_in_s: lifetimeSeconds, flow } = situation.observed;
  if (ageSeconds !== undefined && lifetimeSeconds !== undefined) {
    const fact = { ageSeconds, lifetimeSeconds };
    if (ageSeconds < lifetimeSeconds - 60) return excludes({ fact: "token-within-lifetime", ...fact });
    if (ageSeconds < lifetimeSeconds) return hints({ fact: "token-within-lifetime", ...fact });
    const past = { fact: "token-past-lifetime", ...fact } as const;
    return gone(situation) ? supports(past) : proves(past);
  }
  if (flow === "login") return supports({ fact: "token-from-login", ageSeconds: ageSeconds ?? null });
  return null;
};

const removed: Check = ({ observed }) =>
  observed.app_uninstalled_webhook_seen === true ? supports({ fact: "app-uninstalled" }) : null;

const revoked: Check = (situation) => {
  const { observed } = situation;
  const { token_age_s: age, token_expires_in_s: lifetime } = observed;
  const alive = age !== undefined && lifetime !== undefined && age < lifetime;
  if (observed.revocation_called === true) {
    const fact = { fact: "revocation-called" } as const;
    return alive && observed.token_matches_issued !== false ? proves(fact) : supports(fact);
  }
  if (observed.token_worked_before === true) {
    const fact = { fact: "token-worked-before" } as const;
    return alive ? supports(fact) : hints(fact);
  }
  return null;
};

export const accessTokenChecks = {
  "token-missing": [missing],
  "auth-header-wrong": [header],
  "token-malformed": [shape],
  "token-expired": [expired],
  "token-revoked": [revoked, removed],
} as const;
