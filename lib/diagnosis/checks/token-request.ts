import { lengthLimits } from "@/lib/haravan/lifetimes";
import { differenceOf, firstDifference } from "../compare-urls";
import { type Check, excludes, hints, proves, supports, weakens } from "../finding";
import type { Situation } from "../situation";
import { valueProblem } from "../value-shape";
import { refusedBefore } from "./code";

const isExchange = ({ params, step }: Situation) =>
  params["grant_type"] === "authorization_code" || (params["grant_type"] === undefined && step === "token");

/** Listed parameters may be only some of those sent; with the code and credentials among them they are all. */
const listedWhole = ({ params, bodyRead }: Situation) =>
  params["grant_type"] !== undefined &&
  (bodyRead ||
    (params["code"] !== undefined && (params["client_id"] !== undefined || params["code_verifier"] !== undefined)));

const redirectUri: Check = (situation) => {
  const { params, observed, error, identityServer } = situation;
  if (situation.endpoint !== "token") return null;
  const atToken = params["redirect_uri"];
  if (atToken === undefined || atToken === "") {
    if (!isExchange(situation) || (atToken === undefined && !listedWhole(situation))) return null;
    const silent = (identityServer && error === "unauthorized_client") || atToken === "";
    return silent ? supports({ fact: "redirect-uri-not-sent" }) : hints({ fact: "redirect-uri-not-sent" });
  }
  const atAuthorize = observed.redirect_uri_at_authorize;
  if (atAuthorize === undefined) return null;
  const part = firstDifference(atAuthorize, atToken);
  const at = differenceOf(atAuthorize, atToken);
  if (part === null || at === null) return excludes({ fact: "redirect-uri-same" });
  const fact = { fact: "redirect-uris-differ", atAuthorize, atToken, part, at } as const;
  return refusedBefore(situation) || error !== "invalid_grant" ? supports(fact) : proves(fact);
};

/** IdentityServer answers `unauthorized_client` for a missing redirect_uri; with it in the form it is the flow. */
const flow: Check = (situation) => {
  const { params, identityServer, error, endpoint, observed } = situation;
  if (endpoint !== "token" || error !== "unauthorized_client" || !identityServer) return null;
  if (params["grant_type"] !== "authorization_code") return null;
  if ((params["redirect_uri"] ?? "") === "") {
    return listedWhole(situation) ? excludes({ fact: "redirect-uri-not-sent" }) : null;
  }
  return observed.redirect_uri_at_authorize === params["redirect_uri"] ? supports({ fact: "redirect-uri-same" }) : null;
};

const problemOf = (value: string | undefined) => (value === undefined ? null : valueProblem(value));

/** `code_verifier` where it should be a name, `redirect_uri` where the value has a placeholder. */
const clientShape: Check = ({ params, endpoint }) => {
  const problem = endpoint === "token" ? problemOf(params["client_id"]) : null;
  return problem === "placeholder" || problem === "empty" ? supports({ fact: "client-id-shape", problem }) : null;
};

const standardGrants = [
  "authorization_code",
  "refresh_token",
  "client_credentials",
  "password",
  "urn:ietf:params:oauth:grant-type:device_code",
  "urn:ietf:params:oauth:grant-type:jwt-bearer",
  "urn:ietf:params:oauth:grant-type:token-exchange",
];

const grantType: Check = ({ params, paramsKnown, headers, error, endpoint }) => {
  if (endpoint !== "token") return null;
  const value = params["grant_type"];
  if (value === undefined || value === "") {
    const form = !/json|multipart/i.test(headers["content-type"] ?? "");
    return paramsKnown && form && error !== "invalid_grant" && error !== "invalid_client"
      ? supports({ fact: "grant-type-sent", value: null })
      : null;
  }
  if (value.length > lengthLimits.grantType) {
    return supports({
      fact: "param-too-long",
      name: "grant_type",
      length: value.length,
      limit: lengthLimits.grantType,
    });
  }
  // A body that the server could not read as a form has no grant_type for it, whatever it says.
  const unread = /json|multipart|plain/i.test(headers["content-type"] ?? "");
  if (standardGrants.includes(value)) return unread ? weakens({ fact: "grant-type-sent", value }) : null;
  const fact = { fact: "grant-type-sent", value } as const;
  return error === "unsupported_grant_type" ? proves(fact) : supports(fact);
};

const method: Check = ({ endpoint, method: sent, error, identityServer, answer, text }) => {
  if (endpoint !== "token" && endpoint !== "revocation" && endpoint !== "introspection") return null;
  if (sent === null) return null;
  const fact = { fact: "method-sent", method: sent, wanted: "POST" } as const;
  if (sent === "POST") return excludes(fact);
  const told =
    answer.status === 405 || /only accepts post/.test(text) || (identityServer && error === "invalid_request");
  return told ? proves(fact) : supports(fact);
};

export const tokenRequestChecks = {
  "token-redirect-uri-mismatch": [redirectUri],
  "grant-not-allowed-for-client": [flow],
  "client-config-missing": [clientShape],
  "grant-type-unsupported": [grantType],
  "http-method-wrong": [method],
} as const;
