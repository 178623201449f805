import { lengthLimits, lifetimes, opaqueHandle } from "@/lib/haravan/lifetimes";
import type { ValueProblem } from "../facts";
import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";
import { isRedacted, madeOfWords, valueProblem } from "../value-shape";
import { clientIdOf } from "./code";

const refreshing = ({ step, params }: Situation) => step === "refresh" || params["grant_type"] === "refresh_token";

/** Shorter than any server's limit on an unused refresh token. */
const surelyAlive = 3600;

/** The shortest limit that a large provider sets, for apps in testing. */
const aWeek = 604_800;

const age: Check = (situation) => {
  const { refresh_token_age_s: seconds } = situation.observed;
  if (seconds === undefined || !refreshing(situation)) return null;
  const absolute = {
    fact: "refresh-token-age",
    ageSeconds: seconds,
    lifetimeSeconds: lifetimes.refreshToken.seconds,
  } as const;
  if (seconds >= lifetimes.refreshToken.seconds) return supports(absolute);
  if (seconds <= surelyAlive) return excludes(absolute);
  const unused = lifetimes.refreshTokenUnused.seconds;
  if (seconds >= unused) return supports({ ...absolute, lifetimeSeconds: unused });
  return seconds >= aWeek ? hints({ ...absolute, lifetimeSeconds: unused }) : null;
};

/** A server that rotates refuses the second use; one that does not rotate would have accepted it. */
const reused: Check = ({ observed }) => {
  if (observed.concurrent_refresh === true) return supports({ fact: "refreshes-in-parallel" });
  if (observed.refresh_token_sent_before === true) return supports({ fact: "refresh-token-sent-before" });
  return observed.refresh_token_sent_before === false ? excludes({ fact: "refresh-token-never-sent-before" }) : null;
};

const revoked: Check = ({ observed }) => {
  if (observed.revocation_called === true) return supports({ fact: "revocation-called" });
  return observed.app_uninstalled_webhook_seen === true ? hints({ fact: "app-uninstalled" }) : null;
};

function problemOf(value: string, situation: Situation): ValueProblem | null {
  const plain = valueProblem(value);
  if (plain !== null) return plain;
  if (value.length > lengthLimits.refreshToken && situation.identityServer) return "too-long";
  if (/^eyJ[\w-]+\.[\w-]+\./.test(value) && situation.identityServer) return "is-jwt";
  if (situation.haravan && !opaqueHandle.test(value)) return "cut-or-not-a-handle";
  return madeOfWords(value) ? "is-words" : null;
}

const shape: Check = (situation) => {
  const value = situation.params["refresh_token"];
  if (value === undefined || value === "" || isRedacted(value) || !refreshing(situation)) return null;
  const problem = problemOf(value, situation);
  if (problem === null) return null;
  const cut = problem === "cut-or-not-a-handle" && /^[0-9a-f]{8,63}$/i.test(value);
  return !cut && (problem === "cut-or-not-a-handle" || problem === "is-words")
    ? hints({ fact: "refresh-token-shape", problem })
    : supports({ fact: "refresh-token-shape", problem });
};

const client: Check = (situation) => {
  const issuedTo = situation.observed.client_id_of_refresh_token;
  const sentBy = clientIdOf(situation);
  if (issuedTo === undefined || sentBy === undefined) return null;
  if (issuedTo === sentBy) return excludes({ fact: "client-id-same" });
  const fact = { fact: "refresh-clients-differ", issuedTo, sentBy } as const;
  return situation.error === "invalid_grant" && situation.observed.refresh_token_sent_before !== true
    ? proves(fact)
    : supports(fact);
};

const isForm = (headers: Situation["headers"]) => /x-www-form-urlencoded/i.test(headers["content-type"] ?? "");

const none: Check = (situation) => {
  const { params, bodyRead, scopesRequested, answer, identityServer, method, error, headers } = situation;
  if (!refreshing(situation)) return null;
  if (params["refresh_token"] === "") return supports({ fact: "param-missing", name: "refresh_token" });
  if (params["refresh_token"] !== undefined) return excludes({ fact: "param-sent", name: "refresh_token" });
  const whole = bodyRead || params["client_id"] !== undefined;
  if (whole && params["grant_type"] === "refresh_token") {
    const fact = { fact: "param-missing", name: "refresh_token" } as const;
    // A form that is whole leaves IdentityServer nothing else to call an invalid request.
    return bodyRead && identityServer && method === "POST" && error === "invalid_request" && isForm(headers)
      ? proves(fact)
      : supports(fact);
  }
  const asked = scopesRequested?.has("offline_access");
  return asked === false && answer.status === null
    ? supports({ fact: "scope-not-requested", scope: "offline_access" })
    : null;
};

const removed: Check = ({ observed }) =>
  observed.app_uninstalled_webhook_seen === true ? supports({ fact: "app-uninstalled" }) : null;

export const refreshChecks = {
  "refresh-token-expired": [age],
  "refresh-token-reused": [reused],
  "refresh-token-revoked": [revoked],
  "refresh-token-unknown": [shape],
  "refresh-token-client-mismatch": [client],
  "refresh-token-missing": [none],
  "app-uninstalled": [removed],
} as const;
