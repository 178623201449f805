import type { Sentence } from "./sentence";

/** Spring Security, Nimbus, pac4j, google-oauth-client. */
export const javaChecks: readonly Sentence[] = [
  {
    says: /\[?authorization_request_not_found/,
    means: ["check-cookie-missing", "state-mismatch"],
    ask: ["check-cookie"],
  },
  {
    says: /invalid_state_parameter|state parameter (?:is different|mismatch|is missing)|missing state parameter|unexpected state/,
    means: ["state-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /\[?invalid_nonce|unexpected jwt nonce|missing jwt nonce/,
    means: ["nonce-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /unexpected jwt issuer|iss claim is not valid|did not match the requested issuer|issuer \S+ provided in the configuration|invalid issuer/,
    means: ["issuer-mismatch"],
    ask: ["token-claims"],
  },
  {
    says: /unexpected jwt audience|aud claim is not valid|jwt audience rejected|jwt authorized party|invalid id token claims: \[(?:aud|azp)/,
    means: ["audience-mismatch"],
    ask: ["token-claims"],
  },
  { says: /jwt expired at|expired jwt|token is expired/, means: ["id-token-expired", "clock-skew"], ask: ["clock"] },
  {
    says: /jwt used before|jwt before use time|issue time ahead|not be accepted before/,
    means: ["clock-skew"],
    ask: ["clock"],
  },
  {
    says: /another algorithm expected|unsupported algorithm of|unsecured \(plain\) jwts are rejected|signed jwt rejected: another/,
    unless: /no matching key/,
    means: ["signing-alg-unexpected", "signing-key-not-found"],
    ask: ["id-token-header"],
  },
  {
    says: /no matching key\(s\) found/,
    means: ["signing-key-not-found", "signing-alg-unexpected"],
    ask: ["id-token-header"],
  },
  {
    says: /signed jwt rejected: invalid signature|badjwsexception/,
    means: ["signature-invalid"],
    ask: ["id-token-header"],
  },
  {
    says: /couldn't retrieve (?:remote )?jwk|unable to resolve the configuration|remotekeysourceexception/,
    means: ["discovery-failed"],
    ask: ["discovery-document"],
  },
  {
    says: /malformed jwt|invalid (?:serialized )?unsecured\/jws\/jwe|malformed token|invalid jwt serialization/,
    means: ["token-malformed"],
    ask: ["token-claims"],
  },
  {
    says: /missing_id_token|missing \(required\) id token|invalid_id_token\] missing/,
    means: ["id-token-missing", "scope-openid-missing"],
    ask: ["response-data"],
  },
  { says: /at_hash|access token hash/, means: ["token-hash-mismatch"], ask: ["token-claims"] },
  {
    says: /id_token is null|"id_token"\)" is null|parameter "idtokenstring"/,
    means: ["id-token-missing"],
    ask: ["response-data"],
  },
  {
    says: /key expires_in|number field formatted|jsoneofexception|unexpected end-of-input|cannot deserialize|unrecognizedproperty|unrecognized field|unexpected type of json|malformedjsonexception/,
    means: ["token-response-nonconforming", "connection-failed"],
    ask: ["response-data"],
  },
  {
    says: /malformedurlexception|uri is not absolute|uri with undefined scheme|no protocol: |"token_endpoint"\)" is null|uri is null|illegalargumentexception: uri|get\("token_endpoint/,
    means: ["discovery-failed", "client-config-missing", "wrong-base-url"],
    ask: ["discovery-document"],
  },
];

export const javaSilent: readonly Sentence[] = [
  {
    says: /nullpointerexception/,
    at: ["callback"],
    means: ["consent-denied", "login-required", "code-missing"],
    even: true,
    ask: ["callback-arrival"],
  },
  { says: /connectexception(?:\n|$)/, means: ["connection-failed", "dns-failure"], ask: ["direct-call"] },
  {
    says: /illegalargumentexception|jsonparseexception/,
    at: ["discovery"],
    means: ["discovery-failed", "proxy-html-page", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /unexpected character \('<'[\s\S]{0,300}<(?:html|h1)/,
    means: ["upstream-bad-gateway", "service-unavailable", "wrong-base-url", "proxy-html-page"],
    even: true,
    ask: ["who-answered"],
  },
  {
    says: /unexpected character \('<'|content-type is text\/html|expected start_object but was/,
    means: ["proxy-html-page", "upstream-bad-gateway", "wrong-base-url", "discovery-failed"],
    ask: ["who-answered", "which-call"],
  },
  {
    says: /no content to map due to end-of-input|end of document|no content to map/,
    means: ["token-response-nonconforming", "server-error", "upstream-bad-gateway"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /nullpointerexception|is null\b|nosuchelement/,
    means: ["token-response-nonconforming", "client-secret-wrong", "code-already-used", "upstream-bad-gateway"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /invalid_token_response|illegalargumentexception|jsonparseexception/,
    means: ["token-response-nonconforming", "proxy-html-page", "upstream-bad-gateway"],
    even: true,
    ask: ["inner-cause", "response-data"],
  },
];
