import { expectSayings, type Saying } from "./testing/expect-sayings";

const sayings: readonly Saying[] = [
  ['2026/01/01 00:00:00 oidc: expected audience "a" got ["b"]', "audience-mismatch", "certain"],
  [
    "2026/01/01 00:00:00 oidc: token is expired (Token Expiry: 0001-01-01 00:00:00 +0000 UTC)",
    "token-response-nonconforming",
    "likely",
  ],
  [
    "2026/01/01 00:00:00 oidc: token is expired (Token Expiry: 2025-12-31 23:00:00 +0000 UTC)",
    "id-token-expired",
    "likely",
  ],
  [
    "2026/01/01 00:00:00 failed to verify signature: failed to verify id token signature",
    "signature-invalid",
    "likely",
  ],
  [
    "2026/01/01 00:00:00 failed to verify signature: fetching keys oidc: get keys failed: 404 Not Found",
    "discovery-failed",
    "likely",
  ],
  [
    '2026/01/01 00:00:00 oidc: issuer did not match the issuer returned by provider, expected "https://a" got "https://b"',
    "issuer-mismatch",
    "likely",
  ],
  ["2026/01/01 00:00:00 oauth2: cannot fetch token: 429 Too Many Requests\nResponse: ", "rate-limited", "likely"],
  [
    '2026/01/01 00:00:00 oauth2: cannot fetch token: 400 Bad Request\nResponse: {"error":"invalid_grant","error_description":"Authorization code has expired"}',
    "code-expired",
    "certain",
  ],
  ["2026/01/01 00:00:00 oauth2: server response missing access_token", "token-response-nonconforming", "likely"],
  [
    '2026/01/01 00:00:00 Post "https://id.example/connect/token": tls: failed to verify certificate: x509: certificate is valid for a.example, not id.example',
    "tls-hostname-mismatch",
    "certain",
  ],
  [
    '2026/01/01 00:00:00 Post "https://id.example/connect/token": dial tcp: lookup id.example: no such host',
    "dns-failure",
    "likely",
  ],
  ['2026/01/01 00:00:00 Post "https://id.example/connect/token": EOF', "connection-failed", "likely"],
  ["2026/01/01 00:00:00 unexpected EOF", "token-response-nonconforming", "likely"],
  ["2026/01/01 00:00:00 EOF", "token-response-nonconforming", "possible", "response-data"],
];

expectSayings(sayings);
