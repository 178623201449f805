import type { DiagnosisWords } from "@/lib/diagnosis";
import {
  byteOrder,
  claim,
  firstDifference,
  kinds,
  list,
  number,
  part,
  passed,
  problem,
  sentBy,
  span,
  trials,
} from "./fact-parts";

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
  "redirect-uris-differ": ({ atAuthorize, atToken, part: where, at }) =>
    `Authorize used ${atAuthorize}, the exchange ${atToken}; they differ in ${part[where]}${firstDifference(at)}.`,
  "redirect-uri-same": () => "Both legs used the same redirect_uri.",
  "redirect-uri-not-sent": () => "The exchange did not send redirect_uri.",
  "redirect-uri-not-registered": ({ sent, closest, part: where, at }) =>
    closest === null
      ? `The request used ${sent}.`
      : `The request used ${sent}; the closest registered URL is ${closest}${where === null ? "" : `, which differs in ${part[where]}`}${firstDifference(at)}.`,
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
  "answer-refused": ({ check }) => `The client refused the answer: ${check}.`,
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
  "not-valid-for": ({ seconds }) =>
    `It is valid only ${span(seconds)} after the moment it was read, so one of the clocks is wrong.`,
  "nonce-of-id-token": ({ state }) =>
    state === "absent"
      ? "The ID token has no nonce."
      : "The nonce in the ID token is not the one of the authorize URL beside it.",
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
  "private-app-only": ({ scope }) => `${scope} is for private apps only, and this token came from an OAuth install.`,
  "documented-private-only": ({ scope }) =>
    `By the documentation only private apps get ${scope}; what kind this token is, is not known.`,
  "private-token-sent": ({ scope }) =>
    `A private token was sent. ${scope} comes with a sign-in or install through OAuth; that no private token opens this call is inferred.`,
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
  "provider-code": ({ code }) => `The provider's code is ${code}.`,
  "developer-says": ({ text }) => `In the developer's words: “${text}”.`,
  "param-missing": ({ name }) => `${name} was not sent, or is empty.`,
  "param-sent": ({ name }) => `${name} was sent.`,
  "param-placeholder": ({ name, value }) =>
    value === "" ? `${name} is empty.` : `${name} holds “${value}” in place of a value.`,
  "param-value": ({ name, value }) => `${name} was “${value}”.`,
  "param-too-long": ({ name, length, limit }) =>
    `${name} has ${number(length)} characters; the server takes ${number(limit)}.`,
  "param-not-spelled": ({ sent, wanted }) => `${sent} was sent; the parameter is called ${wanted}.`,
  "response-type-and-mode": ({ type, mode }) => `response_type ${type} cannot come back with response_mode ${mode}.`,
  "challenge-shape": ({ length }) =>
    `The code_challenge has ${number(length)} characters or characters that are not allowed; it must have 43 to 128 of A–Z a–z 0–9 - . _ ~, without padding.`,
  "redirect-uri-shape": ({ sent, problem: which }) =>
    `The redirect_uri sent was ${sent}; it ${which === "not-absolute" ? "is not an absolute URL" : problem[which]}.`,
  "redirect-host-not-public": ({ host, registered }) =>
    `The redirect_uri names ${host}${registered === null ? "" : `; registered is ${registered}`}.`,
  "scheme-lost": ({ sent, registered }) =>
    `${sent} says http${registered === null ? "" : `; the same address is registered with https: ${registered}`}.`,
  "sent-to-other-host": ({ from, to }) => `The request came to ${from}, and the app sent the browser to ${to}.`,
  "challenge-was-sent": () => "The authorize request had a code_challenge.",
  "no-challenge-was-sent": () => "The authorize request had no code_challenge.",
  "verifier-not-sent": () => "The exchange sent no code_verifier.",
  "verifier-sent": () => "The exchange sent a code_verifier.",
  "credentials-not-sent": () =>
    "The request carried no client secret, neither in the body nor in the Authorization header.",
  "credentials-sent": ({ how }) => `Client credentials were sent ${sentBy[how]}.`,
  "method-sent": ({ method, wanted }) =>
    method === wanted ? `The request was a ${method}.` : `The request was a ${method}; this address takes ${wanted}.`,
  "callback-without-code": () => "The callback brought neither a code nor an error.",
  "code-arrived": () => "A code was there.",
  "answer-in-fragment": () => "The code stands behind #, and the browser sends that to no server.",
  "response-mode-form-post": () => "response_mode was form_post, so the code comes in a POST body, not in the address.",
  "token-kind": ({ kind }) => `The value in the place of the access token is ${kinds[kind]}.`,
  "token-of-other-store": ({ token, requested }) =>
    `The token belongs to store ${token}; the call was meant for ${requested}.`,
  "token-of-this-store": ({ store }) => `The token belongs to the store that was meant, ${store}.`,
  "refresh-token-age": ({ ageSeconds, lifetimeSeconds }) =>
    `The refresh token was ${span(ageSeconds)} old; servers of this kind allow ${span(lifetimeSeconds)} by default.`,
  "refresh-token-sent-before": () => "This refresh token was sent before.",
  "refresh-token-never-sent-before": () => "This refresh token was not sent before.",
  "refreshes-in-parallel": () => "Two refreshes of the same store ran at once.",
  "refresh-token-shape": ({ problem: which }) => `The refresh token sent ${problem[which]}.`,
  "refresh-clients-differ": ({ issuedTo, sentBy: by }) =>
    `The refresh token was issued to client ID ${issuedTo} and sent by ${by}.`,
  "challenge-names-no-error": () =>
    "The WWW-Authenticate header names no error, which is how a server answers that saw no token.",
  "server-drops-authorization": ({ server }) =>
    `The answer comes from ${server}, which keeps the Authorization header from what runs behind it unless told otherwise.`,
  "launch-hmac": ({ order }) => byteOrder[order],
  "webhook-hmac-of-raw-body": ({ matches }) =>
    matches
      ? "The HMAC of the raw bytes equals the header, so what the app hashed was not those bytes."
      : "The HMAC of the raw bytes does not equal the header either.",
  "webhook-hmac-encoding": ({ encoding }) => `The header's value is written in ${encoding}.`,
  "challenge-not-echoed": ({ expected, answered }) => `The challenge was “${expected}”; the answer was “${answered}”.`,
  "challenge-asked-by-post": () => "The POST asks for its challenge back; it delivers no event.",
  "webhook-url-not-public": ({ url }) => `${url} is not a public https address.`,
  "prompt-none": () => "prompt=none was asked for, so no page may be shown.",
  "opened-in": ({ place }) => `The page was opened in: ${place}.`,
  "algorithm-differs": ({ expected, got }) => `The ID token is signed with ${got}; expected is ${expected}.`,
  "no-scopes-requested": () => "No scopes were requested.",
  "only-read-scopes": ({ scopes }) => `This call writes; the token only has ${list(scopes)}.`,
  "bucket-not-full": ({ used, size }) =>
    `The call bucket stands at only ${number(used)} of ${number(size)}, so another limit refused this call.`,
  "answer-lacks": ({ field }) => `The answer has no ${field}.`,
  "answer-empty": () => "The answer has no body.",
  "step-up-asked": ({ acrValues, maxAge }) =>
    `The challenge asks for ${[acrValues === null ? "" : `acr_values ${acrValues}`, maxAge === null ? "" : `max_age ${maxAge}`].filter((text) => text !== "").join(", ")}.`,
  trial: ({ trial }) => trials[trial],
};
