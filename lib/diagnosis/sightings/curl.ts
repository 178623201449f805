// Recorded, stack frames left out. One line a sighting, so that this file is not laid out over many.
// biome-ignore-all format: a table
import type { Sightings } from "./sighting";

export const curl: Sightings = {
  "scope-unknown": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 400 Bad Request\ncontent-type: application/json; charset=utf-8\ncache-control: no-store\nDate: Sun, 22 Nov 2026 18:32:38 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked\n{\"error\":\"invalid_scope\"}", alike: ["scope-not-allowed-for-client"] },
    { library: "curl", version: "7.88.1", text: "{\"error\":\"invalid_scope\"}", alike: ["scope-not-allowed-for-client"] },
  ],
  "code-expired": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 400 Bad Request\ncontent-type: application/json; charset=utf-8\ncache-control: no-store\nDate: Sun, 22 Nov 2026 18:32:33 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked\n{\"error\":\"invalid_grant\",\"error_description\":\"Authorization code has expired\"}" },
    { library: "curl --fail-with-body", version: "7.88.1", text: "curl: (22) The requested URL returned error: 400\n{\"error\":\"invalid_grant\",\"error_description\":\"Authorization code has expired\"}" },
  ],
  "code-already-used": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 400 Bad Request\ncontent-type: application/json; charset=utf-8\ncache-control: no-store\nDate: Sun, 22 Nov 2026 18:32:31 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked\n{\"error\":\"invalid_grant\"}", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
    { library: "curl", version: "7.88.1", text: "{\"error\":\"invalid_grant\"}", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "token-redirect-uri-mismatch": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 400 Bad Request\ncontent-type: application/json; charset=utf-8\ncache-control: no-store\nDate: Sun, 22 Nov 2026 18:32:35 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked\n{\"error\":\"unauthorized_client\"}", alike: ["grant-not-allowed-for-client"] },
    { library: "curl --fail-with-body", version: "7.88.1", text: "curl: (22) The requested URL returned error: 400\n{\"error\":\"unauthorized_client\"}", alike: ["grant-not-allowed-for-client"] },
    { library: "curl", version: "7.88.1", text: "{\"error\":\"unauthorized_client\"}", alike: ["grant-not-allowed-for-client"] },
  ],
  "client-secret-wrong": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 400 Bad Request\ncontent-type: application/json; charset=utf-8\ncache-control: no-store\nDate: Sun, 22 Nov 2026 18:32:29 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked\n{\"error\":\"invalid_client\"}", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired"] },
    { library: "curl --fail-with-body", version: "7.88.1", text: "curl: (22) The requested URL returned error: 400\n{\"error\":\"invalid_client\"}", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
    { library: "curl", version: "7.88.1", text: "{\"error\":\"invalid_client\"}", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
  ],
  "grant-type-unsupported": [
    { library: "curl --fail-with-body", version: "7.88.1", text: "curl: (22) The requested URL returned error: 400\n{\"error\":\"unsupported_grant_type\"}", alike: ["content-type-wrong"] },
    { library: "curl", version: "7.88.1", text: "{\"error\":\"unsupported_grant_type\"}", alike: ["content-type-wrong"] },
  ],
  "content-type-wrong": [
    { library: "curl --fail-with-body", version: "7.88.1", text: "curl: (22) The requested URL returned error: 400\n{\"error\":\"invalid_request\"}", alike: ["request-parameter-invalid", "http-method-wrong"] },
    { library: "curl", version: "7.88.1", text: "{\"error\":\"invalid_request\"}", alike: ["request-parameter-invalid", "http-method-wrong"] },
  ],
  "http-method-wrong": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 405 Method Not Allowed\nallow: GET\nDate: Sun, 22 Nov 2026 18:32:47 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked", alike: ["wrong-base-url"] },
  ],
  "token-response-nonconforming": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 200 OK\ncontent-type: application/json; charset=utf-8\ncache-control: no-store\nDate: Sun, 22 Nov 2026 18:32:51 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked\n{\"access_token\":\"ABC\",\"token_type\":\"Bea", alike: ["connection-failed"] },
    { library: "curl --fail-with-body", version: "7.88.1", text: "{\"access_token\":\"ABC\",\"token_type\":\"Bea", alike: ["connection-failed"] },
  ],
  "discovery-failed": [
    { library: "curl", version: "7.88.1", text: "<h1>404 Not Found</h1>", alike: ["wrong-base-url"] },
  ],
  "token-expired": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer realm=\"IdentityServer\",error=\"invalid_token\",error_description=\"The access token expired\"\nDate: Sun, 22 Nov 2026 18:33:06 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked" },
  ],
  "token-revoked": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer realm=\"IdentityServer\",error=\"invalid_token\"\nDate: Sun, 22 Nov 2026 18:33:05 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked", alike: ["token-expired", "token-malformed"] },
  ],
  "rate-limited": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 429 Too Many Requests\nretry-after: 2.0\ncontent-type: text/plain\nDate: Sun, 22 Nov 2026 18:32:42 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked\nToo Many Requests" },
    { library: "curl --fail-with-body", version: "7.88.1", text: "curl: (22) The requested URL returned error: 429\nToo Many Requests" },
    { library: "curl", version: "7.88.1", text: "Too Many Requests" },
  ],
  "wrong-base-url": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 404 Not Found\ncontent-type: text/html\nserver: cloudflare\nDate: Sun, 22 Nov 2026 18:32:46 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked\n<html><body><h1>404 Not Found</h1></body></html>", alike: ["discovery-failed"] },
    { library: "curl", version: "7.88.1", text: "<html><body><h1>404 Not Found</h1></body></html>", alike: ["discovery-failed"] },
  ],
  "upstream-bad-gateway": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 502 Bad Gateway\ncontent-type: application/json; charset=utf-8\ncache-control: no-store\nDate: Sun, 22 Nov 2026 18:32:39 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked\n{\"message\":\"Bad Gateway\"}" },
    { library: "curl --fail-with-body", version: "7.88.1", text: "curl: (22) The requested URL returned error: 502\n{\"message\":\"Bad Gateway\"}" },
    { library: "curl", version: "7.88.1", text: "{\"message\":\"Bad Gateway\"}" },
  ],
  "service-unavailable": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 503 Service Unavailable\ncontent-type: text/html\nserver: cloudflare\nDate: Sun, 22 Nov 2026 18:32:40 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked\n<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>" },
    { library: "curl --fail-with-body", version: "7.88.1", text: "curl: (22) The requested URL returned error: 503\n<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>" },
    { library: "curl", version: "7.88.1", text: "<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>" },
  ],
  "dns-failure": [
    { library: "curl -i", version: "7.88.1", text: "curl: (6) Could not resolve host: accounts.haravan.com" },
  ],
  timeout: [
    { library: "curl -i", version: "7.88.1", text: "curl: (28) Operation timed out after 3085 milliseconds with 0 bytes received" },
    { library: "curl", version: "7.88.1", text: "curl: (28) Operation timed out after 3002 milliseconds with 0 bytes received" },
  ],
  "connection-failed": [
    { library: "curl -i", version: "7.88.1", text: "curl: (52) Empty reply from server" },
    { library: "curl --fail-with-body", version: "7.88.1", text: "curl: (7) Failed to connect to 127.0.0.1 port 7 after 0 ms: Couldn't connect to server" },
  ],
  "tls-untrusted": [
    { library: "curl -i", version: "7.88.1", text: "curl: (60) SSL certificate problem: self-signed certificate\nMore details here: https://curl.se/docs/sslcerts.html\ncurl failed to verify the legitimacy of the server and therefore could not\nestablish a secure connection to it. To learn more about this situation and\nhow to fix it, please visit the web page mentioned above." },
  ],
  "tls-hostname-mismatch": [
    { library: "curl", version: "7.88.1", text: "curl: (60) SSL: no alternative certificate subject name matches target host name '127.0.0.1'\nMore details here: https://curl.se/docs/sslcerts.html\ncurl failed to verify the legitimacy of the server and therefore could not\nestablish a secure connection to it. To learn more about this situation and\nhow to fix it, please visit the web page mentioned above." },
  ],
  "tls-cert-expired": [
    { library: "curl --fail-with-body", version: "7.88.1", text: "curl: (60) SSL certificate problem: certificate has expired\nMore details here: https://curl.se/docs/sslcerts.html\ncurl failed to verify the legitimacy of the server and therefore could not\nestablish a secure connection to it. To learn more about this situation and\nhow to fix it, please visit the web page mentioned above." },
  ],
  "tls-handshake-failed": [
    { library: "curl -i", version: "7.88.1", text: "curl: (35) OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number", alike: ["connection-failed"] },
  ],
  "waf-blocked": [
    { library: "curl -i", version: "7.88.1", text: "HTTP/1.1 403 Forbidden\ncontent-type: text/html\nserver: cloudflare\ncf-mitigated: challenge\nDate: Sun, 22 Nov 2026 18:32:43 GMT\nConnection: keep-alive\nKeep-Alive: timeout=5\nTransfer-Encoding: chunked\n<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
    { library: "curl --fail-with-body", version: "7.88.1", text: "curl: (22) The requested URL returned error: 403\n<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
    { library: "curl", version: "7.88.1", text: "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
  ],
};
