import type { CauseId } from "../cause-ids";
import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";
import { placeholderOf } from "../value-shape";
import { authorizeRules, notAbsolute, requestWhole, wantsIdToken } from "./authorize-rules";

/** Where the page gives no description, the first rule that the request breaks is what it is about. */
const broke =
  (cause: CauseId): Check =>
  (situation) => {
    const { endpoint, error } = situation;
    if (endpoint !== "authorize" && endpoint !== "callback") return null;
    if (endpoint === "callback" && situation.params["client_id"] === undefined) return null;
    const strict = situation.haravan || situation.identityServer;
    const broken = authorizeRules.flatMap((rule) => {
      const fact = rule.broken(situation);
      return fact === null || (error !== null && strict && rule.error !== error) ? [] : [{ cause: rule.cause, fact }];
    });
    const mine = broken.find((rule) => rule.cause === cause);
    if (mine === undefined) return null;
    return broken[0] === mine || !strict ? supports(mine.fact) : hints(mine.fact);
  };

/** What the request plainly has cannot be what a page without description complains of. */
const sent =
  (name: string): Check =>
  (situation) => {
    const { params, error, page, endpoint } = situation;
    const here = endpoint === "authorize" && error === "invalid_request" && page.description === null;
    const there = (params[name] ?? "") !== "";
    return here && there ? excludes({ fact: "param-sent", name }) : null;
  };

const notAsked: Check = (situation) => {
  const { params, endpoint, error, page } = situation;
  const here = endpoint === "authorize" && error === "invalid_request" && page.description === null;
  if (!here || !requestWhole(situation) || params["code_challenge"] !== undefined) return null;
  const registered = situation.observed.redirect_uris_registered?.includes(params["redirect_uri"] ?? "") === true;
  return registered ? supports({ fact: "no-challenge-was-sent" }) : null;
};

const noChallengeToRefuse: Check = (situation) => {
  const { params, endpoint, error, page } = situation;
  const here = endpoint === "authorize" && error === "invalid_request" && page.description === null;
  return here && requestWhole(situation) && params["code_challenge"] === undefined
    ? excludes({ fact: "no-challenge-was-sent" })
    : null;
};

const nonceNotNeeded: Check = (situation) => {
  const { params, endpoint, error, page } = situation;
  const here = endpoint === "authorize" && error === "invalid_request" && page.description === null;
  const type = params["response_type"];
  return here && type !== undefined && !wantsIdToken(situation) && !type.includes("token")
    ? excludes({ fact: "param-value", name: "response_type", value: type })
    : null;
};

/** The page speaks of the nonce, and the request had none. */
const noNonce: Check = (situation) =>
  situation.page.description === "Invalid nonce" && requestWhole(situation) && (situation.params["nonce"] ?? "") === ""
    ? proves({ fact: "param-missing", name: "nonce" })
    : null;

/** The page speaks of the nonce, and the request had one: its length is what is left. */
const nonceRefused: Check = ({ page, params }) =>
  page.description === "Invalid nonce" && (params["nonce"] ?? "") !== ""
    ? excludes({ fact: "param-sent", name: "nonce" })
    : null;

/** An access token through the browser is a flow of its own, which a client may be kept from. */
const viaBrowser: Check = ({ params, endpoint, error, page }) => {
  const type = params["response_type"];
  if (endpoint !== "authorize" || error !== "invalid_request" || page.description !== null || type === undefined) {
    return null;
  }
  const fact = { fact: "param-value", name: "response_type", value: type } as const;
  return type.split(" ").includes("token") ? hints(fact) : excludes(fact);
};

const refusedForClient = ({ page, error }: Situation) =>
  page.description === "Unknown client or client not enabled" ||
  page.description === "Invalid client_id" ||
  error === "invalid_client";

/** `undefined` where a setting should stand. */
const settings: Check = (situation) => {
  const names = ["client_id", "client_secret", "redirect_uri", "scope", "code", "refresh_token"] as const;
  for (const name of names) {
    const value = situation.params[name];
    const found = value === undefined ? null : placeholderOf(value);
    if (found === null) continue;
    const fact = { fact: "param-placeholder", name, value: found } as const;
    // An address with a placeholder in it is a cause of its own.
    if (name === "redirect_uri") return hints(fact);
    return name === "client_id" && refusedForClient(situation) ? proves(fact) : supports(fact);
  }
  const host = situation.url?.hostname;
  return host === "undefined" || host === "null"
    ? supports({ fact: "param-placeholder", name: "host", value: host })
    : null;
};

const malformed: Check = (situation) => {
  const { page } = situation;
  const fact = page.description === "Invalid redirect_uri" || situation.error !== null ? notAbsolute(situation) : null;
  if (fact === null) return null;
  return page.description === "Invalid redirect_uri" ? proves(fact) : supports(fact);
};

const soundAddress: Check = (situation) => {
  const value = situation.params["redirect_uri"];
  const fits = value !== undefined && value !== "" && value.length <= 400 && notAbsolute(situation) === null;
  return fits && situation.endpoint === "authorize" ? excludes({ fact: "param-sent", name: "redirect_uri" }) : null;
};

const spelled: Check = ({ params, endpoint }) => {
  if (endpoint !== "token" && endpoint !== "authorize") return null;
  const wrong = Object.keys(params).find((name) => Object.hasOwn(nearNames, name));
  const wanted = wrong === undefined ? undefined : nearNames[wrong];
  return wrong === undefined || wanted === undefined || params[wanted] !== undefined
    ? null
    : supports({ fact: "param-not-spelled", sent: wrong, wanted });
};

/** Names that people write in place of those of the standard. */
const nearNames: Readonly<Record<string, string>> = {
  redirect_url: "redirect_uri",
  redirectUri: "redirect_uri",
  redirect: "redirect_uri",
  redirecturi: "redirect_uri",
  callback_url: "redirect_uri",
  clientId: "client_id",
  clientid: "client_id",
  app_id: "client_id",
  api_key: "client_id",
  clientSecret: "client_secret",
  app_secret: "client_secret",
  grantType: "grant_type",
  granttype: "grant_type",
  scopes: "scope",
  responseType: "response_type",
  refreshToken: "refresh_token",
  codeVerifier: "code_verifier",
  code_verifer: "code_verifier",
  auth_code: "code",
  authorization_code: "code",
};

const pageMethod: Check = ({ endpoint, method }) =>
  endpoint === "authorize" && method !== null
    ? method === "GET" || method === "POST"
      ? excludes({ fact: "method-sent", method, wanted: "GET" })
      : supports({ fact: "method-sent", method, wanted: "GET" })
    : null;

export const authorizeRequestChecks = {
  "request-parameter-invalid": [broke("request-parameter-invalid"), spelled],
  "redirect-uri-malformed": [broke("redirect-uri-malformed"), malformed, soundAddress],
  "response-type-unsupported": [broke("response-type-unsupported")],
  "response-mode-invalid": [broke("response-mode-invalid")],
  "scope-openid-missing": [broke("scope-openid-missing")],
  "nonce-missing": [noNonce, nonceRefused, broke("nonce-missing"), sent("nonce"), nonceNotNeeded],
  "grant-not-allowed-for-client": [viaBrowser],
  "pkce-challenge-missing": [sent("code_challenge"), notAsked],
  "pkce-method-unsupported": [broke("pkce-method-unsupported"), noChallengeToRefuse],
  "client-config-missing": [settings],
  "http-method-wrong": [pageMethod],
} as const;
