import type { Sentence } from "./sentence";

/** OmniAuth, openid_connect with rack-oauth2 and json-jwt, oauth2, jwt. */
export const rubyChecks: readonly Sentence[] = [
  {
    says: /csrf_detected|csrf detected|invalid 'state' parameter|invalid_state|state does not match/,
    means: ["state-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /missing_code|missing 'code'|:missing_code|code parameter is missing|missing code/,
    means: ["code-missing"],
    ask: ["callback-arrival"],
  },
  {
    says: /missing_id_token|missing 'id_token'|undefined method `count' for nil|nil json web token|key not found: "id_token"|undefined method `(?:split|verify!)' for nil/,
    means: ["id-token-missing", "token-response-nonconforming"],
    ask: ["response-data"],
  },
  { says: /login_required/, means: ["login-required"] },
  {
    says: /invalidnonce|nonce does not match|invalid nonce/,
    means: ["nonce-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /invalidissuer|issuer does not match|issuer mismatch|invalid issuer/,
    means: ["issuer-mismatch", "discovery-failed"],
    ask: ["token-claims"],
  },
  {
    says: /invalidaudience|audience does not match|invalidaud|invalid audience/,
    means: ["audience-mismatch"],
    ask: ["token-claims"],
  },
  {
    says: /expiredtoken|expired token|expiredsignature|signature has expired/,
    means: ["id-token-expired", "clock-skew"],
    ask: ["clock"],
  },
  {
    says: /immaturesignature|nbf has not been reached|invalidiaterror|invalid iat|issued in the future|should not be accepted|not yet valid/,
    means: ["clock-skew"],
    ask: ["clock"],
  },
  {
    says: /attrmissing|' required\.|attrrequired|missing required claim/,
    means: ["token-response-nonconforming"],
    ask: ["response-data"],
  },
  {
    says: /kidnotfound|could not find public key|signing key not found|key not found: "keys"/,
    means: ["signing-key-not-found", "signing-alg-unexpected"],
    ask: ["id-token-header"],
  },
  {
    says: /unexpectedalgorithm|incorrectalgorithm|expected a different algorithm|unsupportedalgorithm|unknown algorithm|nil signature|unsigned/,
    means: ["signing-alg-unexpected", "signature-invalid"],
    ask: ["id-token-header"],
  },
  {
    says: /verificationfailed|verificationerror|signature verification (?:failed|raised)|invalid signature/,
    means: ["signature-invalid", "signing-alg-unexpected"],
    ask: ["id-token-header"],
  },
  {
    says: /invalidformat|invalid json format|jwt::decodeerror|not enough or too many segments|invalid segment encoding|invalid base64/,
    means: ["token-malformed", "token-response-nonconforming"],
    ask: ["token-claims"],
  },
  { says: /invalid at_hash|at_hash/, means: ["token-hash-mismatch"], unless: /"at_hash"/ },
  {
    says: /unexpected token type|invalid value for (?:integer|float)|comparison of (?:string|integer|time) with|unexpected token at '\{|(?:get_token|request)': \{"|invalid_credentials: oauth2::error, (?::|\{)|get_token': (?::|oauth2::error)/,
    unless: /\{\s*"message":/,
    means: ["token-response-nonconforming"],
    ask: ["response-data"],
  },
  {
    says: /key not found: "(?:token_endpoint|jwks_uri|authorization_endpoint|issuer)"|bad uri|invalid uri|uri::invalidurierror|undefined method `request_uri'|absolute uri|no host info/,
    means: ["discovery-failed", "client-config-missing", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /access token invalid or expired|openidconnect::unauthorized|rack::oauth2::.{0,40}unauthorized(?!_client)/,
    means: ["token-revoked", "token-expired", "token-malformed"],
    even: true,
    ask: ["token-history"],
  },
  {
    says: /openidconnect::forbidden|insufficient scope|access token does not contain required scope/,
    means: ["scope-openid-missing", "scope-missing"],
    ask: ["scopes-asked-and-granted"],
  },
  { says: /just a moment/, means: ["waf-blocked", "proxy-html-page"], ask: ["who-answered"] },
];

export const rubySilent: readonly Sentence[] = [
  {
    says: /discoveryfailed|swd::/,
    means: ["discovery-failed", "wrong-base-url", "proxy-html-page"],
    ask: ["discovery-document"],
  },
  {
    says: /unexpected token at|parsererror/,
    at: ["discovery"],
    means: ["discovery-failed", "proxy-html-page", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  { says: /unexpected response: /, means: ["discovery-failed", "upstream-bad-gateway"], ask: ["which-call"] },
  {
    says: /unexpected token at '<html>|oauth2::error, <html>|': <html>|unknown :: <html>/,
    means: ["upstream-bad-gateway", "service-unavailable", "wrong-base-url"],
    ask: ["who-answered"],
  },
  {
    says: /unknown httperror/,
    means: ["upstream-bad-gateway", "server-error", "service-unavailable"],
    ask: ["who-answered"],
  },
  // An error answer in JSON that has no `error`: it is not the token endpoint that speaks.
  {
    says: /handle_error_response': rack::oauth2::client::error\s*(?:\n|$)|undefined method `to_sym' for nil/,
    means: ["upstream-bad-gateway", "server-error", "service-unavailable"],
    ask: ["who-answered"],
  },
  {
    says: /unknown token type[\s\S]{0,900}unexpected token at ''/,
    means: ["token-response-nonconforming", "upstream-bad-gateway"],
    ask: ["response-data"],
  },
  {
    says: /for nil(?::nilclass)? \(nomethoderror\)/,
    at: ["userinfo"],
    means: ["proxy-html-page", "token-response-nonconforming", "token-revoked"],
    ask: ["who-answered"],
  },
  {
    says: /for nil(?::nilclass)? \(nomethoderror\)/,
    means: ["token-response-nonconforming", "proxy-html-page"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /unexpected token at '<|oauth2::error, <|': <(?:!|h)|unknown :: <|unknown token type/,
    unless: /unexpected token at ''|': <html>|'<html>/,
    means: ["proxy-html-page", "token-response-nonconforming", "wrong-base-url", "discovery-failed"],
    ask: ["who-answered", "which-call"],
  },
  {
    says: /unexpected token at ''|a json text must at least contain two octets|unexpected end of input/,
    means: ["token-response-nonconforming", "server-error", "token-revoked"],
    even: true,
    ask: ["which-call", "response-data"],
  },
  {
    says: /key not found: "access_token"/,
    means: ["token-response-nonconforming", "client-secret-wrong", "code-already-used", "upstream-bad-gateway"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /key not found: "code"/,
    means: ["consent-denied", "code-missing", "login-required"],
    even: true,
    ask: ["callback-arrival"],
  },
  {
    says: /oauth2::error|invalid_credentials|rack::oauth2::client::error, unknown|unknown ::|unexpected token/,
    means: ["server-error", "token-response-nonconforming", "http-method-wrong", "content-type-wrong"],
    even: true,
    ask: ["response-data", "who-answered"],
  },
];
