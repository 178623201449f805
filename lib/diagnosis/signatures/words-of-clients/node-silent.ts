import type { Sentence } from "./sentence";

const notJson = /unexpected token|is not valid json|invalid json response body|failed to parse user profile/;

/** What says little by itself: the cause stands in another field, another line or another call. */
export const nodeSilent: readonly Sentence[] = [
  {
    says: /unterminated string in json|in json at position \d\d|after (?:property value|array element) in json/,
    means: ["token-response-nonconforming", "connection-failed"],
    ask: ["response-data"],
  },
  {
    says: /unexpected end of json input/,
    by: ["openid-client-5", "next-auth", "undici", "passport-openidconnect", "node"],
    at: ["id-token"],
    means: ["token-malformed"],
  },
  { says: /unexpected end of json input[\s\S]{0,200}node:buffer/, means: ["token-malformed"] },
  {
    says: /\.well-known\/o[\s\S]{0,200}unexpected token|secret or public key callback|signin_oauth_error/,
    unless: /econn|enotfound/,
    means: ["discovery-failed", "proxy-html-page", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /unexpected token '<', "<h1>404|unexpected token < in json/,
    at: ["discovery"],
    means: ["discovery-failed", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: notJson,
    at: ["discovery"],
    means: ["discovery-failed", "proxy-html-page", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /"<html>\\?r?\\?n?[^"]*"/,
    unless: /"<html><bod/,
    means: ["upstream-bad-gateway", "service-unavailable", "proxy-html-page"],
    even: true,
    ask: ["who-answered"],
  },
  {
    says: /"<html><bod/,
    means: ["service-unavailable", "wrong-base-url", "upstream-bad-gateway"],
    even: true,
    ask: ["who-answered", "which-call"],
  },
  {
    says: /unexpected token '?<|"<!doctype/,
    unless: /"<html>/,
    means: ["proxy-html-page", "discovery-failed", "waf-blocked", "wrong-base-url"],
    even: true,
    ask: ["who-answered", "which-call"],
  },
  {
    says: /not a conform [a-z ]{4,40}response \(unexpected http status/,
    unless: /conform (?:authorization server metadata|json web key set)/,
    means: ["upstream-bad-gateway", "server-error", "service-unavailable", "wrong-base-url"],
    even: true,
    ask: ["who-answered"],
  },
  {
    says: /content-type must be application\/json|unexpected response content-type|oauth_response_is_not_json/,
    means: ["proxy-html-page", "wrong-base-url", "waf-blocked", "upstream-bad-gateway"],
    even: true,
    ask: ["who-answered", "log-above"],
  },
  {
    says: /failed to parse url from undefined|argument must be one of type object or string. received undefined|err_invalid_url|"url" argument must be of type string|invalid url|(?:no|missing) [`"']?url\b/,
    means: ["discovery-failed", "client-config-missing", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /reading '(?:id_token|access_token|token_type|expires_in)'|of undefined \(reading/,
    means: ["token-response-nonconforming", "id-token-missing"],
    even: true,
    ask: ["response-data"],
  },
  { says: /reading 'token_endpoint'|reading 'jwks_uri'/, means: ["discovery-failed"], ask: ["discovery-document"] },
  {
    says: /failed to obtain access token/,
    means: ["proxy-html-page", "token-response-nonconforming", "server-error", "wrong-base-url"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /failed to fetch user profile|done is not defined|failed to parse user profile/,
    means: ["proxy-html-page", "token-revoked", "token-response-nonconforming"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /unexpected end of json input|expected 200 ok with body/,
    means: ["token-response-nonconforming", "upstream-bad-gateway", "token-malformed"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /www-authenticate challenge|server responded with a challenge|oauth_www_authenticate/,
    means: ["client-secret-wrong", "token-revoked", "token-expired"],
    even: true,
    ask: ["inner-cause", "which-call"],
  },
  {
    says: /unexpected token/,
    means: ["proxy-html-page", "token-response-nonconforming"],
    even: true,
    ask: ["response-data", "which-call"],
  },
  {
    says: /fetch failed/,
    means: ["connection-failed", "tls-untrusted", "dns-failure", "tls-cert-expired", "timeout"],
    even: true,
    ask: ["inner-cause"],
  },
  {
    says: /callbackrouteerror|oauth_callback_error|oauthcallbackerror|server responded with an error in the response body|invalid response encountered|unexpected jwt claim value|something went wrong|oauthsignin/,
    means: ["token-response-nonconforming", "code-already-used", "client-secret-wrong"],
    even: true,
    ask: ["inner-cause", "log-above"],
  },
];
