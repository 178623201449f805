import type { Claim, DiagnosisWords, UrlPart, ValueProblem } from "@/lib/diagnosis";

const number = (value: number) => new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(value);

/** Exact up to a quarter of an hour, readable above. */
function span(seconds: number): string {
  const size = Math.abs(seconds);
  if (size <= 900) return `${number(size)} s`;
  if (size < 7200) return `${number(Math.round(size / 60))} min`;
  return size < 172_800 ? `${number(Math.round(size / 3600))} h` : `${number(Math.round(size / 86_400))} days`;
}

const part: Readonly<Record<UrlPart, string>> = {
  scheme: "the scheme (http or https)",
  host: "the host",
  port: "the port",
  path: "the path",
  "trailing-slash": "a trailing slash",
  "letter-case": "upper and lower case",
  query: "the query",
  "not-a-url": "one of them is not an absolute URL",
};

const problem: Readonly<Record<ValueProblem, string>> = {
  empty: "is empty",
  placeholder: "is a placeholder such as undefined",
  quoted: "has quotes around it",
  "white-space": "contains white space",
  "percent-encoded": "is still percent-encoded",
  "fragment-attached": "has another piece of the address attached",
  "too-long": "is longer than the server takes",
  "cut-or-not-a-handle": "is not the 64 hex characters that Haravan issues",
  "is-client-id": "is the client ID",
  "scheme-repeated": "has the word Bearer twice",
};

const claim: Readonly<Record<Claim, string>> = {
  nonce: "nonce",
  iss: "iss (issuer)",
  aud: "aud (audience)",
  exp: "exp (expiry)",
  signature: "signature",
};

const passed = { client: "the client ID", "redirect-uri": "the redirect URL", scopes: "the scopes" } as const;

const list = (items: readonly string[]) => items.join(", ");

export const facts: DiagnosisWords["facts"] = {
  "wire-status": ({ status }) => `The answer was ${status}.`,
  "wire-error": ({ error, description, status }) =>
    `The answer was ${status ?? "an error"}: ${error}${description === null ? "" : ` (“${description}”)`}.`,
  "hosted-page": ({ error, description }) =>
    description === null
      ? `The error page says ${error ?? "that something went wrong"}.`
      : `The error page says ${error ?? ""} “${description}”.`,
  "answer-says": ({ text }) => `The answer says “${text}”.`,
  "client-says": ({ text }) => `The client reports “${text}”.`,
  "checks-passed-before": ({ what }) =>
    `The server checks in order, and had already accepted ${list(what.map((name) => passed[name]))}.`,
  "code-age": ({ seconds, usualSeconds }) =>
    `The code was ${span(seconds)} old when it was sent; servers of this kind allow ${number(usualSeconds)} s by default.`,
  "code-sent-before": ({ seconds, run }) =>
    `This code was sent before${seconds === null ? "" : `, ${span(seconds)} earlier`}${run === null ? "" : `, in run ${run}`}.`,
  "code-never-sent-before": () => "This code was not sent before.",
  "code-gave-tokens-before": ({ run }) =>
    `This code was already exchanged for tokens${run === null ? "" : `, in run ${run}`}.`,
  "callback-hits": ({ hits }) => `The callback ran ${number(hits)} times.`,
  "code-shape": ({ problem: which, length }) => `The code sent ${problem[which]} (${number(length)} characters).`,
  "code-as-delivered": () => "The code sent is exactly the one the callback delivered.",
  "code-not-as-delivered": () => "The code sent is not one that a callback delivered.",
  "client-ids-differ": ({ atAuthorize, atToken }) =>
    `Authorize used client ID ${atAuthorize}, the exchange ${atToken}.`,
  "client-id-same": () => "Both legs used the same client ID.",
  "client-id-passed-authorize": () => "This client ID was accepted at authorize.",
  "client-id-shape": ({ problem: which }) => `The client ID sent ${problem[which]}.`,
  "secret-shape": ({ problem: which }) => `The client secret sent ${problem[which]}.`,
  "redirect-uris-differ": ({ atAuthorize, atToken, part: where }) =>
    `Authorize used ${atAuthorize}, the exchange ${atToken}; they differ in ${part[where]}.`,
  "redirect-uri-same": () => "Both legs used the same redirect_uri.",
  "redirect-uri-not-sent": () => "The exchange did not send redirect_uri.",
  "redirect-uri-not-registered": ({ sent, closest, part: where }) =>
    closest === null
      ? `The request used ${sent}.`
      : `The request used ${sent}; the closest registered URL is ${closest}${where === null ? "" : `, which differs in ${part[where]}`}.`,
  "redirect-uri-registered": () => "The redirect_uri is on the registered list.",
  "verifier-fits": () => "The code_verifier fits the code_challenge.",
  "verifier-does-not-fit": () => "The code_verifier does not fit the code_challenge of this login.",
  "verifier-shape": ({ length }) =>
    `The code_verifier has ${number(length)} characters or characters that are not allowed; it must have 43 to 128 of A–Z a–z 0–9 - . _ ~.`,
  "no-verifier-in-play": () => "No code_verifier was sent.",
  "user-reported-disabled": () => "The account is known to be disabled.",
  "grant-type-sent": ({ value }) => (value === null ? "No grant_type was sent." : `grant_type was ${value}.`),
  "content-type-sent": ({ sent, wanted }) =>
    `${sent === null ? "No Content-Type was sent" : `Content-Type was ${sent}`}; this endpoint takes ${wanted}.`,
  "content-type-right": ({ sent }) => `Content-Type was ${sent}, which this endpoint takes.`,
  "body-not-json": ({ near }) =>
    near === "" ? "The body is not valid JSON." : `The body is not valid JSON near “${near}”.`,
  "body-is-json": () => "The body is valid JSON.",
  "fields-refused": ({ fields }) => `The answer names: ${list(fields)}.`,
  "callback-error": ({ error, description }) =>
    `The platform came back with ${error}${description === null ? "" : ` (“${description}”)`}.`,
  "state-differs": () => "The state in the callback is not the one that was sent.",
  "check-cookie-absent": () => "The cookie of this login was not in the callback request.",
  "check-cookie-present": () => "The cookie of this login was there.",
  "form-post-drops-lax-cookie": () => "The callback was a cross-site POST, and the cookie is not SameSite=None.",
  "login-started-elsewhere": ({ started, arrived }) => `The login started at ${started} and came back to ${arrived}.`,
  "claim-differs": ({ claim: which, expected, got }) =>
    `${claim[which]}: expected ${expected ?? "nothing"}, got ${got ?? "nothing"}.`,
  "claim-refused": ({ claim: which }) => `The check of ${claim[which]} failed.`,
  "claim-accepted": ({ claim: which }) => `The check of ${claim[which]} passed.`,
  "clock-offset": ({ seconds }) =>
    `This machine's clock is ${span(seconds)} ${seconds < 0 ? "ahead of" : "behind"} the provider's.`,
  "expired-by": ({ seconds }) => `It expired ${span(seconds)} before it was checked.`,
  "no-authorization-sent": () => "The request had no Authorization header.",
  "authorization-sent": () => "An Authorization header was sent.",
  "token-shape": ({ problem: which }) => `The token sent ${problem[which]}.`,
  "token-as-issued": () => "The token sent is exactly one that was issued.",
  "token-not-as-issued": () => "The token sent is not one that was issued here.",
  "token-past-lifetime": ({ ageSeconds, lifetimeSeconds }) =>
    `The token was ${span(ageSeconds)} old; it was issued for ${span(lifetimeSeconds)}.`,
  "token-within-lifetime": ({ ageSeconds, lifetimeSeconds }) =>
    `The token was ${span(ageSeconds)} old, of the ${span(lifetimeSeconds)} it was issued for.`,
  "token-from-login": ({ ageSeconds }) =>
    `The token comes from a login, not from an install${ageSeconds === null ? "" : `, and was ${span(ageSeconds)} old`}; such tokens live short.`,
  "token-worked-before": () => "The same token worked before.",
  "revocation-called": () => "A revocation of this token was asked for before.",
  "app-uninstalled": () => "The store sent app/uninstalled.",
  "auth-scheme": ({ scheme }) =>
    scheme === ""
      ? "Authorization had no scheme before the token."
      : `Authorization used “${scheme}”; it must be exactly “Bearer”.`,
  "auth-scheme-right": () => "Authorization used Bearer.",
  "auth-header-name": ({ name }) => `The token was in the header ${name}, which this API does not read.`,
  "token-in-two-places": () => "The token was in the header and in the query.",
  "scope-needed": ({ scope, method, path }) => `${method} ${path} needs ${scope}.`,
  "scope-not-requested": ({ scope }) => `${scope} was not requested.`,
  "scope-requested": ({ scope }) => `${scope} was requested.`,
  "scope-not-in-token": ({ scope }) => `${scope} is not among the granted scopes.`,
  "scope-in-token": ({ scope }) => `The token has ${scope}.`,
  "only-read-scope": ({ has, needed }) => `The token has ${has}; this call writes and needs ${needed}.`,
  "not-owner": ({ roles }) =>
    `The person who signed in is not the owner (role: ${roles.length === 0 ? "none" : list(roles)}).`,
  "is-owner": () => "The person who signed in is the owner.",
  "owner-only-scopes": ({ scopes }) => `Only the owner can grant ${list(scopes)}.`,
  "scopes-not-in-table": ({ scopes }) => `Not a documented scope: ${list(scopes)}.`,
  "scopes-separated-by-comma": () => "The scopes are separated by commas.",
  "scopes-all-in-table": () =>
    "Every requested scope is a documented one, so one of them may not be ticked for this app.",
  "path-not-documented": ({ path, suggestion }) =>
    `${path} is not a documented path${suggestion === null ? "" : `; ${suggestion} is`}.`,
  "path-documented": ({ path }) => `${path} is a documented path.`,
  "host-not-expected": ({ host, expected }) => `The call went to ${host}; the API is at ${expected}.`,
  "list-call-worked": () => "A list call on the same path worked.",
  "not-found-text": ({ text }) => `The answer says “${text}”, which means there is no such data.`,
  "retry-after": ({ seconds }) => `Retry-After asks to wait ${number(seconds)} s.`,
  bucket: ({ used, size }) => `The call bucket stands at ${number(used)} of ${number(size)}.`,
  "html-answer": ({ server }) => `The answer is a web page, not data${server === null ? "" : ` (Server: ${server})`}.`,
  "request-id": ({ id }) => `Request id: ${id}.`,
  transport: ({ code, phase }) =>
    `The call ended with ${code}${phase === null ? "" : ` (${phase})`}, without an HTTP answer.`,
  waited: ({ seconds }) => `The call was given up after ${span(seconds)}.`,
  "loopback-target": ({ host }) => `The address ${host} is this machine itself.`,
};
