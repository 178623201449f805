import type { Sentence } from "./sentence";

/** Duende's libraries and OpenIddict, by its numbered resources. */
export const dotnetOthers: readonly Sentence[] = [
  {
    says: /issuer name does not match authority|id2088\b|issuer associated to the specified token|id2165\b|id2098\b|issuer returned in the server configuration doesn't match/,
    means: ["issuer-mismatch", "discovery-failed"],
    ask: ["discovery-document"],
  },
  {
    says: /error: invalid issuer\b|id2119\b|id2120\b|'iss' parameter|parameter iss\b/,
    means: ["issuer-param-invalid"],
    ask: ["callback-arrival"],
  },
  {
    says: /missing authorization code|'code' parameter|id2000\b[\s\S]{0,60}code/,
    means: ["code-missing"],
    ask: ["callback-arrival"],
  },
  {
    says: /error: (?:missing|invalid) state\b|'state' parameter/,
    means: ["state-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /'nonce' claim|invalid nonce\b|id621[01]\b/,
    means: ["nonce-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /'(?:at|c)_hash' claim|invalid access token hash|(?:at|c)_hash is missing/,
    means: ["token-hash-mismatch"],
    sure: true,
  },
  {
    says: /id212[37]\b|identity token cannot be used with this client|'(?:aud|azp)' claim|id209[34]\b/,
    means: ["audience-mismatch"],
    ask: ["token-claims"],
  },
  {
    says: /id2129\b|id2163\b|id2164\b|id6209\b|request forgery protection|correlation cookie is invalid/,
    means: ["check-cookie-missing", "state-mismatch"],
    ask: ["check-cookie"],
  },
  {
    says: /id2138\b|id2166\b|current uri doesn't match the uri of the redirection/,
    means: ["app-base-url-wrong", "proxy-scheme-lost", "state-mismatch"],
    ask: ["callback-arrival"],
  },
  {
    says: /id2139\b|state token has already been redeemed|id213[0]\b|id2142\b/,
    means: ["state-mismatch", "check-cookie-missing"],
    ask: ["callback-arrival"],
  },
  {
    says: /id2090\b|signing key associated/,
    means: ["signing-key-not-found", "signing-alg-unexpected", "signature-invalid"],
    ask: ["id-token-header"],
  },
  {
    says: /id2091\b|signature associated to the specified token|invalid_signature/,
    means: ["signature-invalid", "signing-alg-unexpected"],
    ask: ["id-token-header"],
  },
  { says: /id2019\b|token is no longer valid/, means: ["id-token-expired", "clock-skew"], ask: ["clock"] },
  {
    says: /id2102\b|id2103\b|id2104\b/,
    means: ["signing-key-not-found", "discovery-failed"],
    ask: ["discovery-document"],
  },
  {
    says: /id2145\b|id2144\b|id2096\b|id2097\b|id2099\b|id2100\b/,
    means: ["discovery-failed"],
    ask: ["discovery-document"],
  },
  {
    says: /'(?:sub|exp|iat|iss)' claim|id21(?:25|26|21|22|31|32|33)\b/,
    unless: /'(?:nonce|at_hash|c_hash|aud|azp)' claim/,
    means: ["token-response-nonconforming"],
    ask: ["token-claims"],
  },
  {
    says: /sub claim (?:is missing )?from userinfo|sub claim is missing/,
    means: ["token-response-nonconforming", "proxy-html-page"],
    ask: ["response-data"],
  },
  {
    says: /'(?:access_token|token_type|expires_in|id_token|scope)' parameter|id2107\b|id2118\b/,
    unless: /'id_token' parameter (?:is|was|cannot be found|couldn't)/,
    means: ["token-response-nonconforming", "id-token-missing"],
    ask: ["response-data"],
  },
  {
    says: /identity token is missing on token response|'id_token' parameter/,
    means: ["id-token-missing", "scope-openid-missing"],
    ask: ["response-data"],
  },
  {
    says: /access token is missing on token response|cannot be null\. \(parameter 'token'\)/,
    means: ["token-response-nonconforming"],
    ask: ["response-data"],
  },
  {
    says: /invalid json payload was returned|id2137\b|id6183\b/,
    means: ["token-response-nonconforming", "upstream-bad-gateway", "proxy-html-page"],
    ask: ["log-above"],
  },
  {
    says: /an unsupported 2\d\d response was returned by the remote http server: text\/html/,
    means: ["proxy-html-page", "wrong-base-url"],
    ask: ["who-answered"],
  },
  {
    says: /id2162\b/,
    unless: /an unsupported \d{3} response/,
    means: ["proxy-html-page", "token-response-nonconforming", "wrong-base-url"],
    even: true,
    ask: ["log-above"],
  },
  {
    says: /id2136\b|id6182\b|network error occured/,
    means: ["connection-failed", "timeout", "tls-untrusted", "dns-failure"],
    even: true,
    ask: ["log-above", "inner-cause"],
  },
  { says: /id2149\b|authentication demand was denied/, means: ["consent-denied", "user-not-permitted"] },
  { says: /id2159\b/, means: ["login-required"] },
  { says: /id215[78]\b/, means: ["consent-required", "login-required"] },
  { says: /id2151\b/, means: ["scope-unknown", "scope-not-allowed-for-client"], ask: ["scope-list"] },
  {
    says: /id2004\b/,
    means: ["state-mismatch", "token-malformed", "check-cookie-missing", "signature-invalid"],
    even: true,
    ask: ["log-above"],
  },
  {
    says: /id2000\b/,
    means: ["code-missing", "state-mismatch", "check-cookie-missing"],
    even: true,
    ask: ["callback-arrival", "log-above"],
  },
  {
    says: /id2170\b|id6219\b/,
    means: ["discovery-failed", "connection-failed", "tls-untrusted", "dns-failure"],
    even: true,
    ask: ["log-above"],
  },
  {
    says: /(?:token|authorization) ?endpoint.{0,12} missing|missing (?:token|authorization) ?endpoint|endpoint'? (?:uri |address )?(?:couldn't|could not|cannot) be (?:resolved|found|retrieved|determined)/,
    means: ["discovery-failed", "client-config-missing"],
    ask: ["discovery-document"],
  },
  {
    says: /error loading discovery document|error connecting to \S+\/jwks|issuer name is missing|endpoint (?:is on a different host|does not use https)/,
    means: ["discovery-failed", "wrong-base-url", "upstream-bad-gateway"],
    ask: ["discovery-document"],
  },
  {
    says: /an error occurred while sending the request/,
    means: ["connection-failed", "tls-handshake-failed", "timeout"],
    ask: ["inner-cause"],
  },
];
