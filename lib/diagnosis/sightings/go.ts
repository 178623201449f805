// Recorded, stack frames left out. One line a sighting, so that this file is not laid out over many.
// biome-ignore-all format: a table
import type { Sightings } from "./sighting";

export const go: Sightings = {
  "scope-unknown": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"invalid_scope\"}", alike: ["scope-not-allowed-for-client"] },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"invalid_scope\"}", alike: ["scope-not-allowed-for-client"] },
  ],
  "scope-openid-missing": [
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:56 403 Forbidden:", alike: ["scope-missing", "scope-not-granted"] },
  ],
  "code-expired": [
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"invalid_grant\",\"error_description\":\"Authorization code has expired\"}" },
  ],
  "code-already-used": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"invalid_grant\"}", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"invalid_grant\",\"error_description\":\"Authorization code has already been used\"}" },
  ],
  "token-redirect-uri-mismatch": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"unauthorized_client\"}", alike: ["grant-not-allowed-for-client"] },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"unauthorized_client\"}", alike: ["grant-not-allowed-for-client"] },
  ],
  "client-secret-wrong": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"invalid_client\"}", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired"] },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"invalid_client\"}", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired"] },
  ],
  "grant-type-unsupported": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"unsupported_grant_type\"}", alike: ["content-type-wrong"] },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 400 Bad Request\nResponse: {\"error\":\"unsupported_grant_type\"}", alike: ["content-type-wrong"] },
  ],
  "content-type-wrong": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 415 Unsupported Media Type\nResponse:" },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 415 Unsupported Media Type\nResponse:" },
  ],
  "http-method-wrong": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 405 Method Not Allowed\nResponse:", alike: ["wrong-base-url"] },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 405 Method Not Allowed\nResponse:", alike: ["wrong-base-url"] },
  ],
  "token-response-nonconforming": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 unexpected end of JSON input", alike: ["connection-failed", "upstream-bad-gateway"] },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 unexpected end of JSON input", alike: ["connection-failed", "upstream-bad-gateway"] },
    { library: "net/http + encoding/json", version: "1.19.8", text: "2026/11/22 18:39:40 unexpected EOF", alike: ["connection-failed"] },
  ],
  "issuer-mismatch": [
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:55 oidc: id token issued by a different provider, expected \"https://accounts.haravan.com\" got \"https://accounts.hara.vn\"" },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:56 oidc: issuer did not match the issuer returned by provider, expected \"https://accounts.haravan.com\" got \"https://accounts.hara.vn\"", alike: ["discovery-failed"] },
  ],
  "audience-mismatch": [
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:55 oidc: expected audience \"my-app\" got [\"another-client\"]" },
  ],
  "signing-alg-unexpected": [
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:56 oidc: id token signed with unsupported algorithm, expected [\"RS256\"] got \"none\"", alike: ["signature-invalid"] },
  ],
  "clock-skew": [
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:55 oidc: current time 2026-11-22 18:39:55.923925202 +0000 UTC m=+15.548258784 before the nbf (not before) time: 2026-11-22 19:39:55 +0000 UTC" },
  ],
  "id-token-missing": [
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oidc: malformed jwt: square/go-jose: compact JWS format must have three parts", alike: ["scope-openid-missing"] },
  ],
  "token-hash-mismatch": [
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:56 access token hash does not match value in ID token" },
  ],
  "discovery-failed": [
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:56 failed to verify signature: fetching keys oidc: get keys failed: 404 Not Found <h1>404</h1>", alike: ["signing-key-not-found"] },
  ],
  "token-malformed": [
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:56 oidc: malformed jwt: illegal base64 data at input byte 0", alike: ["token-response-nonconforming", "signature-invalid"] },
  ],
  "wrong-base-url": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 404 Not Found\nResponse: <!DOCTYPE html><html><head><title>Login</title></head><body><form></form></body></html>", alike: ["proxy-html-page", "token-response-nonconforming", "http-method-wrong"] },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 404 Not Found\nResponse: <html><body><h1>404 Not Found</h1></body></html>", alike: ["discovery-failed"] },
  ],
  "server-error": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 500 Internal Server Error\nResponse:" },
  ],
  "upstream-bad-gateway": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 502 Bad Gateway\nResponse: {\"message\":\"Bad Gateway\"}" },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 502 Bad Gateway\nResponse: {\"message\":\"Bad Gateway\"}" },
  ],
  "service-unavailable": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 503 Service Unavailable\nResponse: <html><body><h1>503 Service Temporarily Unavailable</h1></body></html>" },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 503 Service Unavailable\nResponse: <html><body><h1>503 Service Temporarily Unavailable</h1></body></html>" },
  ],
  "dns-failure": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:49 Post \"https://accounts.haravan.com/connect/token\": dial tcp: lookup accounts.haravan.com on 10.0.0.2:53: no such host" },
    { library: "net/http + encoding/json", version: "1.19.8", text: "2026/11/22 18:39:43 Get \"https://accounts.haravan.com/.well-known/openid-configuration\": dial tcp: lookup accounts.haravan.com on 10.0.0.2:53: no such host" },
  ],
  timeout: [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:49 Post \"https://accounts.haravan.com/connect/token\": context deadline exceeded (Client.Timeout exceeded while awaiting headers)" },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:55 Post \"https://accounts.haravan.com/connect/token\": context deadline exceeded (Client.Timeout exceeded while awaiting headers)" },
    { library: "net/http + encoding/json", version: "1.19.8", text: "2026/11/22 18:39:43 Post \"https://accounts.haravan.com/connect/token\": context deadline exceeded (Client.Timeout exceeded while awaiting headers)" },
  ],
  "connection-failed": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:49 Post \"https://accounts.haravan.com/connect/token\": EOF" },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:55 Post \"https://accounts.haravan.com/connect/token\": EOF" },
  ],
  "tls-untrusted": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:49 Post \"https://accounts.haravan.com/connect/token\": x509: certificate signed by unknown authority" },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:56 Get \"https://accounts.haravan.com/.well-known/openid-configuration\": x509: certificate signed by unknown authority" },
    { library: "net/http + encoding/json", version: "1.19.8", text: "2026/11/22 18:39:43 Get \"https://accounts.haravan.com/.well-known/openid-configuration\": x509: certificate signed by unknown authority" },
  ],
  "tls-hostname-mismatch": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:49 Post \"https://accounts.haravan.com/connect/token\": x509: cannot validate certificate for 127.0.0.1 because it doesn't contain any IP SANs" },
  ],
  "tls-cert-expired": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:49 Post \"https://accounts.haravan.com/connect/token\": x509: certificate has expired or is not yet valid: current time 2026-11-22T18:39:49Z is after 2024-02-01T00:00:00Z" },
    { library: "net/http + encoding/json", version: "1.19.8", text: "2026/11/22 18:39:43 Get \"https://accounts.haravan.com/.well-known/openid-configuration\": x509: certificate has expired or is not yet valid: current time 2026-11-22T18:39:43Z is after 2024-02-01T00:00:00Z" },
  ],
  "tls-handshake-failed": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:49 Post \"https://accounts.haravan.com/connect/token\": http: server gave HTTP response to HTTPS client", alike: ["connection-failed"] },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:56 Get \"https://accounts.haravan.com/.well-known/openid-configuration\": http: server gave HTTP response to HTTPS client", alike: ["connection-failed"] },
  ],
  "proxy-html-page": [
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 invalid character '<' looking for beginning of value", alike: ["wrong-base-url", "token-response-nonconforming", "waf-blocked"] },
  ],
  "waf-blocked": [
    { library: "golang.org/x/oauth2", version: "0.3.0", text: "2026/11/22 18:39:43 oauth2: cannot fetch token: 403 Forbidden\nResponse: <!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
    { library: "coreos/go-oidc", version: "2.1.0", text: "2026/11/22 18:39:49 oauth2: cannot fetch token: 403 Forbidden\nResponse: <!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
  ],
};
