import { lengthLimits } from "@/lib/haravan/lifetimes";
import { firstDifference } from "../compare-urls";
import { type Check, excludes, hints, proves, supports, weakens } from "../finding";
import type { Situation } from "../situation";
import { isRedacted, valueProblem } from "../value-shape";
import { refusedBefore } from "./code";

const isExchange = ({ params, step }: Situation) =>
  params["grant_type"] === "authorization_code" || (params["grant_type"] === undefined && step === "token");

/** The whole form as sent: what is not in it was not sent. Listed parameters may be only some of them. */
const formSeen = ({ sentBody, params }: Situation) => sentBody !== null && params["grant_type"] !== undefined;

const redirectUri: Check = (situation) => {
  const { params, observed, error, identityServer, paramsKnown } = situation;
  const atToken = params["redirect_uri"];
  if (atToken === undefined || atToken === "") {
    if (!paramsKnown || !isExchange(situation) || params["grant_type"] === undefined) return null;
    const silent = identityServer && error === "unauthorized_client";
    return silent ? supports({ fact: "redirect-uri-not-sent" }) : null;
  }
  const atAuthorize = observed.redirect_uri_at_authorize;
  if (atAuthorize === undefined) return null;
  const part = firstDifference(atAuthorize, atToken);
  if (part === null) return excludes({ fact: "redirect-uri-same" });
  const fact = { fact: "redirect-uris-differ", atAuthorize, atToken, part } as const;
  return refusedBefore(situation) || error !== "invalid_grant" ? supports(fact) : proves(fact);
};

const verifier: Check = (situation) => {
  const { observed, params, paramsKnown, identityServer } = situation;
  const sent = params["code_verifier"];
  if (observed.code_challenge_matches_verifier === false) {
    const fact = { fact: "verifier-does-not-fit" } as const;
    return refusedBefore(situation) ? supports(fact) : proves(fact);
  }
  if (observed.code_challenge_matches_verifier === true) return excludes({ fact: "verifier-fits" });
  if (observed.code_challenge_sent === false && sent === undefined && paramsKnown) {
    return excludes({ fact: "no-verifier-in-play" });
  }
  if (sent === undefined) {
    if (formSeen(situation)) return excludes({ fact: "no-verifier-in-play" });
    return paramsKnown ? weakens({ fact: "no-verifier-in-play" }) : null;
  }
  const odd = sent.length < lengthLimits.codeChallengeMin || sent.length > lengthLimits.codeChallengeMax;
  if (isRedacted(sent)) return null;
  if (/[^A-Za-z0-9._~-]/.test(sent)) return supports({ fact: "verifier-shape", length: sent.length });
  return odd && identityServer ? hints({ fact: "verifier-shape", length: sent.length }) : null;
};

const passedAuthorize = ({ params, observed }: Situation) =>
  observed.client_id_at_authorize !== undefined &&
  (params["client_id"] === undefined || observed.client_id_at_authorize === params["client_id"]);

const secret: Check = (situation) => {
  const value = situation.params["client_secret"];
  const problem = value === undefined || isRedacted(value) ? null : valueProblem(value);
  if (problem !== null) return supports({ fact: "secret-shape", problem });
  return passedAuthorize(situation) ? supports({ fact: "client-id-passed-authorize" }) : null;
};

const unknownClient: Check = (situation) => {
  const id = situation.params["client_id"];
  const problem = id === undefined ? null : valueProblem(id);
  if (problem !== null) return supports({ fact: "client-id-shape", problem });
  return passedAuthorize(situation) ? excludes({ fact: "client-id-passed-authorize" }) : null;
};

const standardGrants = ["authorization_code", "refresh_token", "client_credentials", "password"];

const grantType: Check = ({ params, paramsKnown, headers, error }) => {
  const value = params["grant_type"];
  if (value === undefined) {
    const form = !/json|multipart/i.test(headers["content-type"] ?? "");
    return paramsKnown && form ? supports({ fact: "grant-type-sent", value: null }) : null;
  }
  if (standardGrants.includes(value)) return weakens({ fact: "grant-type-sent", value });
  const fact = { fact: "grant-type-sent", value } as const;
  return error === "unsupported_grant_type" ? proves(fact) : supports(fact);
};

export const tokenRequestChecks = {
  "token-redirect-uri-mismatch": [redirectUri],
  "pkce-verifier-mismatch": [verifier],
  "client-secret-wrong": [secret],
  "client-unknown": [unknownClient],
  "grant-type-unsupported": [grantType],
} as const;
