import type { Sentence } from "./sentence";

/** LWP::Authen::OAuth2, Net::OAuth2, Mojolicious, with Crypt::JWT or Mojo::JWT. */
export const perlChecks: readonly Sentence[] = [
  {
    says: /can't connect to \S+ \(certificate verify failed\)|hostname verification failed/,
    unless: /hostname verification/,
    means: ["tls-untrusted", "tls-cert-expired", "tls-hostname-mismatch"],
    ask: ["certificate"],
  },
  {
    says: /\(before "can't connect/,
    means: [
      "connection-failed",
      "dns-failure",
      "tls-untrusted",
      "tls-cert-expired",
      "tls-hostname-mismatch",
      "tls-handshake-failed",
    ],
    even: true,
    ask: ["direct-call"],
  },
  { says: /\(before "server closed|\(before "premature/, means: ["connection-failed"] },
  { says: /\(before "too many requ/, means: ["rate-limited"], ask: ["who-answered"] },
  {
    says: /public key not specified|no key found|kid.{0,20}not found/,
    means: ["signing-key-not-found", "discovery-failed"],
    ask: ["discovery-document"],
  },
  {
    says: /algorithm "[^"]*" (?:is prohibited|not)|alg .{0,20}not (?:allowed|accepted)|jws: alg|unsupported alg/,
    means: ["signing-alg-unexpected"],
    ask: ["id-token-header"],
  },
  {
    says: /failed (?:rs|hs|es)\d{3} validation|jws: (?:invalid|decode) ?signature|invalid signature/,
    means: ["signature-invalid", "signing-alg-unexpected"],
    ask: ["id-token-header"],
  },
  { says: /jwt has expired|exp claim check failed/, means: ["id-token-expired", "clock-skew"], ask: ["clock"] },
  { says: /jwt is not yet valid|nbf claim check failed|iat claim check failed/, means: ["clock-skew"], ask: ["clock"] },
  {
    says: /uninitialized value \$token in split/,
    means: ["id-token-missing", "token-response-nonconforming"],
    ask: ["response-data"],
  },
  {
    says: /neither tag, array|wrong number of (?:jwt )?(?:segments|parts)|jwt: (?:invalid|unknown)|at character offset 0 \(before "\\x\{/,
    unless: /\$token in split/,
    means: ["token-malformed", "token-response-nonconforming"],
    ask: ["token-claims"],
  },
  {
    says: /unexpected end of string while parsing|, or \} expected|missing expected (?:token_type|access_token)|token type '[^']*' not|cannot read parameters from response|no access token in response|isn't numeric/,
    unless: /\{\s*"message":/,
    means: ["token-response-nonconforming"],
    ask: ["response-data"],
  },
  { says: /state mismatch|invalid state|state does not match/, means: ["state-mismatch"], ask: ["check-cookie"] },
  {
    says: /failed to warm up|\$url in pattern match|url must be absolute|no token_endpoint/,
    unless: /name or service|hostname verification|certificate/,
    means: ["discovery-failed", "wrong-base-url", "connection-failed"],
    ask: ["discovery-document"],
  },
  {
    says: /\(before "(?:<h1>|<html><bod)/,
    means: ["discovery-failed", "wrong-base-url", "service-unavailable"],
    even: true,
    ask: ["who-answered", "which-call"],
  },
];

export const perlSilent: readonly Sentence[] = [
  {
    says: /\(before "<html>/,
    means: ["upstream-bad-gateway", "service-unavailable", "wrong-base-url"],
    ask: ["who-answered"],
  },
  {
    says: /\(before "<|malformed json string[\s\S]{0,90}"</,
    means: ["proxy-html-page", "discovery-failed", "waf-blocked", "wrong-base-url"],
    even: true,
    ask: ["who-answered", "which-call"],
  },
  { says: /status: 3\d\d/, means: ["wrong-base-url", "proxy-html-page"], ask: ["who-answered"] },
  {
    says: /\(before "\(end of string\)"\)/,
    means: ["token-response-nonconforming", "server-error", "http-method-wrong"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /malformed json|use of uninitialized value|can't use an undefined value/,
    means: ["token-response-nonconforming", "consent-denied", "code-missing", "client-secret-wrong"],
    even: true,
    ask: ["response-data", "callback-arrival"],
  },
];
