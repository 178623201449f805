import type { Sentence } from "./sentence";

/** go-oidc and golang.org/x/oauth2. */
export const goChecks: readonly Sentence[] = [
  {
    says: /id token issued by a different provider|issuer did not match the issuer|issuer url provided to client/,
    means: ["issuer-mismatch", "discovery-failed"],
    ask: ["token-claims"],
  },
  { says: /expected audience "/, means: ["audience-mismatch"], sure: true },
  { says: /token is expired \(token expiry: 0001/, means: ["token-response-nonconforming"], ask: ["token-claims"] },
  {
    says: /token is expired \(token expiry|token expired/,
    unless: /expiry: 0001|access token/,
    means: ["id-token-expired", "token-response-nonconforming", "clock-skew"],
    ask: ["clock"],
  },
  { says: /before the nbf|issued in the future|not valid yet/, means: ["clock-skew"], ask: ["clock"] },
  {
    says: /unsupported algorithm, expected|unexpected signature algorithm|unexpected signing method/,
    means: ["signing-alg-unexpected"],
    sure: true,
  },
  {
    says: /fetching keys|get keys failed|failed to (?:get|decode|fetch) keys|failed to unmarshal provider|unmarshal provider/,
    means: ["discovery-failed", "signing-key-not-found"],
    ask: ["discovery-document"],
  },
  {
    says: /failed to verify (?:id token )?signature/,
    unless: /fetching keys|get keys failed/,
    means: ["signature-invalid", "signing-key-not-found"],
    ask: ["id-token-header"],
  },
  { says: /access token hash does not match|at_hash/, means: ["token-hash-mismatch"], ask: ["token-claims"] },
  {
    says: /must have three parts|contains an invalid number of segments/,
    means: ["id-token-missing", "token-malformed", "token-response-nonconforming"],
    ask: ["response-data"],
  },
  {
    says: /malformed jwt(?!: [^\n]*three parts)|malformed token|illegal base64|token contains an invalid number/,
    means: ["token-malformed", "token-response-nonconforming"],
    ask: ["token-claims"],
  },
  { says: /no id_token|missing id_token|id_token" (?:field|not)/, means: ["id-token-missing"], ask: ["response-data"] },
  {
    says: /nonce (?:did(?: not|n't)|does(?: not|n't)|mismatch|is (?:invalid|wrong|missing)|not (?:match|found))|(?:invalid|unexpected|wrong|bad|missing) (?:id[_ ]token )?nonce/,
    unless: /"nonce"/,
    means: ["nonce-mismatch", "check-cookie-missing"],
    ask: ["check-cookie"],
  },
  {
    says: /unsupported protocol scheme ""|missing protocol scheme|first path segment in url/,
    means: ["discovery-failed", "client-config-missing", "wrong-base-url"],
    ask: ["discovery-document"],
  },
  {
    says: /server response missing access_token|cannot unmarshal|invalid number literal|cannot parse response/,
    means: ["token-response-nonconforming"],
    ask: ["response-data"],
  },
];

export const goSilent: readonly Sentence[] = [
  {
    says: /looking for beginning of value|invalid character/,
    at: ["discovery"],
    means: ["discovery-failed", "proxy-html-page"],
    ask: ["discovery-document"],
  },
  { says: /oidc: failed to decode/, means: ["discovery-failed", "proxy-html-page"], ask: ["discovery-document"] },
  {
    says: /unexpected end of json input|unexpected eof/,
    means: ["token-response-nonconforming", "connection-failed"],
    ask: ["response-data"],
  },
  {
    says: /invalid character '<'/,
    means: ["proxy-html-page", "upstream-bad-gateway", "discovery-failed", "wrong-base-url"],
    ask: ["who-answered", "which-call"],
  },
  {
    says: /invalid character/,
    means: ["token-response-nonconforming", "rate-limited"],
    even: true,
    ask: ["response-data"],
  },
  {
    says: /\beof\b/,
    means: ["token-response-nonconforming", "server-error", "token-revoked"],
    even: true,
    ask: ["response-data", "which-call"],
  },
];
