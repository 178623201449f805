import type { Sentence } from "./sentence";

/** oauthlib and what stands on it, authlib, social-auth, PyJWT, python-jose, JWCrypto. */
export const pythonChecks: readonly Sentence[] = [
  {
    says: /mismatching_?state|mismatchingstate|authstateforbidden|wrong state parameter|csrf warning! state|context state not found|oidc callback state not found/,
    means: ["state-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /authstatemissing|session value state missing|missing needed parameter state|missing "request_token" in temporary data/,
    means: ["state-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /missing_code|missing code parameter|no code was supplied|missing needed parameter code|badrequestkeyerror|missing_claim: missing "aud" claim/,
    means: ["code-missing"],
    ask: ["callback-arrival"],
  },
  // oauthlib raises the first of its classes that has the code, and prints the sentence of that class.
  {
    says: /invalidclientiderror: \(invalid_request\) invalid client_id parameter value/,
    means: ["content-type-wrong", "request-parameter-invalid", "http-method-wrong", "client-unknown"],
    even: true,
    ask: ["raw-request"],
  },
  { says: /loginrequired: |error: login_required/, means: ["login-required"] },
  {
    says: /incorrect id_token: nonce|invalid nonce|'nonce' value|claim nonce is missing|"nonce" claim|claim "nonce"|nonce mismatch|invalid_claim: .{0,20}nonce|jwt nonce verification failed/,
    means: ["nonce-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /invalidissuererror|invalid issuer|'iss' value|claim "iss"|iss_mismatch|issuer (?:mismatch|does not match)/,
    means: ["issuer-mismatch"],
    ask: ["token-claims"],
  },
  {
    says: /invalidaudienceerror|invalid audience|audience doesn't match|'aud' value|"azp" claim|claim "(?:aud|azp)"|incorrect id_token: (?:aud|azp)|invalid client_id in azp/,
    means: ["audience-mismatch"],
    ask: ["token-claims"],
  },
  {
    says: /expiredsignatureerror|signature has expired|expired_token|expiredtokenerror|jwtexpired|(?:token|signature) (?:has |is )?expired/,
    means: ["id-token-expired", "clock-skew"],
    unless: /access token/,
    ask: ["clock"],
  },
  {
    says: /not yet valid|immaturesignatureerror|invalid_token: the token is not valid yet|jwtnotyetvalid|valid from|issued in the future|incorrect id_token: iat|invalidtokenerror: invalid_token|invalid_claim: invalid claim "(?:iat|nbf)"/,
    means: ["clock-skew"],
    unless: /access token/,
    ask: ["clock"],
  },
  {
    says: /"at_hash"|at_hash|'at_hash'/,
    means: ["token-hash-mismatch"],
    unless: /"at_hash":|'at_hash':/,
    ask: ["token-claims"],
  },
  {
    says: /claim (?:exp|sub|iat) is missing|missing "(?:exp|sub|iat|iss)" claim|claim "(?:exp|sub|iat)"|missingrequiredclaim|'sub'\]|keyerror: 'sub'|keyerror: 'exp'|keyerror: 'iat'/,
    means: ["token-response-nonconforming"],
    ask: ["token-claims"],
  },
  {
    says: /algorithm (?:is )?not (?:allowed|supported)|alg value is not allowed|the specified alg|invalidalgorithmerror|unsupportedalgorithmerror|unsupported_algorithm|signing key that matches: "none"|no working key|algorithm not in|invalid algorithm/,
    means: ["signing-alg-unexpected", "signature-invalid", "signing-key-not-found"],
    ask: ["id-token-header"],
  },
  {
    says: /unable to find a signing key|key id \S+ not in key set|did not contain any (?:usable )?keys|invalid json web key set|invalid_key_set|key not found|kid\b.{0,30}not found|jwk set did not contain|no matching key|could not find a valid key/,
    unless: /signing key that matches: "none"/,
    means: ["signing-key-not-found", "signature-invalid"],
    ask: ["id-token-header"],
  },
  {
    says: /jwkclienterror|pyjwkclient(?:connection)?error: fail to fetch|invalidjwkvalue|jwk client/,
    means: ["discovery-failed", "signing-key-not-found"],
    ask: ["discovery-document"],
  },
  {
    says: /token error: signature verification failed|jwserror: signature verification failed|jwssignatureerror/,
    means: ["signature-invalid", "signing-key-not-found"],
    ask: ["id-token-header"],
  },
  {
    says: /badsignatureerror|bad_signature|invalidsignatureerror|invalidjwssignature|signature verification failed|verification failed for all signatures|invalid signature/,
    unless: /jws(?:signature)?error/,
    means: ["signature-invalid"],
    ask: ["id-token-header"],
  },
  {
    says: /not enough segments|invalid header (?:string|padding)|invalid payload|error decoding token headers|decodeerror|codec can't decode byte|token format unrecognized|invalid crypto padding|incorrect padding|invalid_token_format|only \d parts? found/,
    unless: /jsondecodeerror/,
    means: ["token-malformed", "token-response-nonconforming"],
    ask: ["token-claims"],
  },
  {
    says: /invalid literal for int|unsupported_token_type|token_type is not|missing_token_type|missingtokentypeerror|'nonetype' object has no attribute 'lower'|unterminated string|\bextra data|oauth2error: error retrieving access token: b'\{"(?:access|id)_token/,
    means: ["token-response-nonconforming"],
    ask: ["response-data"],
  },
  {
    says: /keyerror: '(?:token_endpoint|jwks_uri|authorization_endpoint|issuer)'|missing "(?:token_endpoint|authorize_url|jwks_uri|access_token_url)"|invalid url 'none'|missingschema|invalid type for url|unknown url type|request url is missing an 'http|url component is required|invalidurl|missing an 'http:\/\/'/,
    means: ["discovery-failed", "client-config-missing", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /insecuretransporterror|insecure_transport|oauth 2 must utilize https/,
    means: ["proxy-scheme-lost", "client-config-missing"],
    ask: ["callback-arrival"],
  },
];

const notJson = /expecting value|jsondecodeerror|unexpected mimetype|contenttypeerror/;

export const pythonSilent: readonly Sentence[] = [
  {
    says: notJson,
    at: ["discovery"],
    means: ["discovery-failed", "proxy-html-page", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /error retrieving access token: b'<html>/,
    means: ["upstream-bad-gateway", "service-unavailable"],
    ask: ["who-answered"],
  },
  {
    says: /error retrieving access token: b'<|unexpected mimetype: text\/html/,
    means: ["proxy-html-page", "upstream-bad-gateway", "wrong-base-url", "waf-blocked"],
    even: true,
    ask: ["who-answered"],
  },
  {
    says: /unexpected mimetype/,
    means: ["token-response-nonconforming", "server-error", "rate-limited"],
    even: true,
    ask: ["who-answered"],
  },
  {
    says: /error retrieving access token: b''|error retrieving access token: b'\{/,
    means: ["token-response-nonconforming", "server-error"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: notJson,
    means: [
      "proxy-html-page",
      "token-response-nonconforming",
      "upstream-bad-gateway",
      "server-error",
      "discovery-failed",
    ],
    even: true,
    ask: ["who-answered", "which-call"],
  },
  {
    says: /keyerror: 'id_token'|missing "?id_token|'id_token' not in/,
    means: ["id-token-missing", "token-response-nonconforming", "scope-openid-missing"],
    ask: ["response-data"],
  },
  {
    says: /missing_token|missing access token parameter|keyerror: 'access_token'|invalid response: |authtokenerror|'nonetype' object/,
    means: [
      "token-response-nonconforming",
      "upstream-bad-gateway",
      "proxy-html-page",
      "server-error",
      "client-secret-wrong",
    ],
    even: true,
    ask: ["response-data", "who-answered"],
  },
  {
    says: /keyerror: 'code'|keyerror: 'state'/,
    means: ["code-missing", "consent-denied", "login-required"],
    even: true,
    ask: ["callback-arrival"],
  },
  {
    says: /authentication process canceled|authcanceled/,
    means: ["consent-denied", "code-already-used", "client-secret-wrong"],
    even: true,
    ask: ["response-data", "which-call"],
  },
  {
    says: /your credentials aren't allowed|authforbidden/,
    means: ["client-secret-wrong", "token-revoked", "token-expired"],
    even: true,
    ask: ["which-call"],
  },
  {
    says: /provider could not be reached|authunreachableprovider|could not be reached/,
    means: ["service-unavailable", "upstream-bad-gateway", "connection-failed"],
    even: true,
    ask: ["inner-cause"],
  },
];
