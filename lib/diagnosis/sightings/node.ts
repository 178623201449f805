// Recorded, stack frames left out. One line a sighting, so that this file is not laid out over many.
// biome-ignore-all format: a table
import type { Sightings } from "./sighting";

export const node: Sightings = {
  "scope-unknown": [
    { library: "passport-openidconnect", version: "0.1.2", text: "TokenError\n  message: undefined,\n  code: 'invalid_scope',\n  uri: undefined,\n  status: 500\n}", alike: ["scope-not-allowed-for-client"] },
  ],
  "scope-openid-missing": [
    { library: "got", version: "14.6.6", text: "HTTPError: Request failed with status code 403 (Forbidden): GET https://accounts.haravan.com/connect/userinfo\n  code: 'ERR_NON_2XX_3XX_RESPONSE',\n  input: undefined,\n  timings: {\n    start: 1795372858470,\n    socket: 1795372858470,\n    lookup: 1795372858470,\n    connect: 1795372858470,\n    secureConnect: undefined,\n    upload: 1795372858470,\n    response: 1795372858485,", alike: ["scope-missing", "scope-not-granted"] },
  ],
  "client-config-missing": [
    { library: "passport-openidconnect", version: "0.1.2", text: "Error: OpenID Connect requires session support. Did you forget to use `express-session` middleware?", alike: ["check-cookie-missing"] },
  ],
  "state-mismatch": [
    { library: "passport-openidconnect", version: "0.1.2", text: "{\n  err: null,\n  user: false,\n  info: { message: 'Invalid authorization request state.' },\n  status: 403\n}", alike: ["check-cookie-missing"] },
  ],
  "check-cookie-missing": [
    { library: "passport-oauth2", version: "1.8.0", text: "{\n  err: null,\n  user: false,\n  info: { message: 'Unable to verify authorization request state.' },\n  status: 403\n}", alike: ["state-mismatch"] },
  ],
  "code-expired": [
    { library: "passport-openidconnect", version: "0.1.2", text: "TokenError: Authorization code has expired\n  code: 'invalid_grant',\n  uri: undefined,\n  status: 500\n}" },
  ],
  "code-already-used": [
    { library: "passport-openidconnect", version: "0.1.2", text: "TokenError\n  message: undefined,\n  code: 'invalid_grant',\n  uri: undefined,\n  status: 500\n}", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "token-redirect-uri-mismatch": [
    { library: "passport-oauth2", version: "1.8.0", text: "TokenError\n  message: undefined,\n  code: 'unauthorized_client',\n  uri: undefined,\n  status: 500\n}", alike: ["grant-not-allowed-for-client"] },
  ],
  "client-secret-wrong": [
    { library: "passport-oauth2", version: "1.8.0", text: "TokenError\n  message: undefined,\n  code: 'invalid_client',\n  uri: undefined,\n  status: 500\n}", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
    { library: "got", version: "14.6.6", text: "HTTPError: Request failed with status code 401 (Unauthorized): POST https://accounts.haravan.com/connect/token\n  code: 'ERR_NON_2XX_3XX_RESPONSE',\n  input: undefined,\n  timings: {\n    start: 1795372846081,\n    socket: 1795372846111,\n    lookup: 1795372846111,\n    connect: 1795372846112,\n    secureConnect: undefined,\n    upload: 1795372846112,\n    response: 1795372846121,", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-auth-method-wrong", "client-secret-expired"] },
    { library: "simple-oauth2", version: "5.1.0", text: "Error: Response Error: 401 Unauthorized\n  data: {\n    isResponseError: true,\n    headers: {\n      'content-type': 'application/json; charset=utf-8',\n      'cache-control': 'no-store',\n      'www-authenticate': 'Basic realm=\"accounts\"',\n      date: 'Sun, 22 Nov 2026 18:39:34 GMT',\n      connection: 'close',\n      'transfer-encoding': 'chunked'\n    },", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-auth-method-wrong", "client-secret-expired"] },
  ],
  "grant-type-unsupported": [
    { library: "passport-openidconnect", version: "0.1.2", text: "TokenError\n  message: undefined,\n  code: 'unsupported_grant_type',\n  uri: undefined,\n  status: 500\n}", alike: ["content-type-wrong"] },
  ],
  "content-type-wrong": [
    { library: "passport-openidconnect", version: "0.1.2", text: "TokenError\n  message: undefined,\n  code: 'invalid_request',\n  uri: undefined,\n  status: 500\n}", alike: ["request-parameter-invalid", "http-method-wrong"] },
    { library: "got", version: "14.6.6", text: "HTTPError: Request failed with status code 415 (Unsupported Media Type): POST https://accounts.haravan.com/connect/token\n  code: 'ERR_NON_2XX_3XX_RESPONSE',\n  input: undefined,\n  timings: {\n    start: 1795372848900,\n    socket: 1795372848907,\n    lookup: 1795372848907,\n    connect: 1795372848908,\n    secureConnect: undefined,\n    upload: 1795372848924,\n    response: 1795372848924," },
  ],
  "http-method-wrong": [
    { library: "got", version: "14.6.6", text: "HTTPError: Request failed with status code 405 (Method Not Allowed): POST https://accounts.haravan.com/connect/token\n  code: 'ERR_NON_2XX_3XX_RESPONSE',\n  input: undefined,\n  timings: {\n    start: 1795372848808,\n    socket: 1795372848818,\n    lookup: 1795372848818,\n    connect: 1795372848819,\n    secureConnect: undefined,\n    upload: 1795372848819,\n    response: 1795372848820,", alike: ["wrong-base-url"] },
  ],
  "token-response-nonconforming": [
    { library: "passport-openidconnect", version: "0.1.2", text: "Error: ID token missing subject claim" },
    { library: "fetch (Node.js)", version: "20.20.2", text: "SyntaxError: Unterminated string in JSON at position 39", alike: ["connection-failed"] },
    { library: "got", version: "14.6.6", text: "RequestError: Unterminated string in JSON at position 39 in \"https://accounts.haravan.com/connect/token\"\n  name: 'ParseError',\n  code: 'ERR_BODY_PARSE_FAILURE',\n  input: undefined,\n  timings: {\n    start: 1795372849481,\n    socket: 1795372849505,\n    lookup: 1795372849505,\n  [cause]: SyntaxError: Unterminated string in JSON at position 39\n}", alike: ["connection-failed"] },
    { library: "simple-oauth2", version: "5.1.0", text: "Error: Unterminated string in JSON at position 39\n  data: {\n    payload: <Buffer 7b 22 61 63 63 65 73 73 5f 74 6f 6b 65 6e 22 3a 22 41 42 43 22 2c 22 74 6f 6b 65 6e 5f 74 79 70 65 22 3a 22 42 65 61>,\n    res: IncomingMessage {\n      _events: [Object],\n      _readableState: [ReadableState],\n      _maxListeners: undefined,\n      socket: [Socket],\n      httpVersionMajor: 1,\n      httpVersionMinor: 1,\n      httpVersion: '1.1',", alike: ["connection-failed"] },
  ],
  "nonce-mismatch": [
    { library: "passport-openidconnect", version: "0.1.2", text: "{\n  err: null,\n  user: false,\n  info: { message: 'ID token contains invalid nonce.' },\n  status: 403\n}", alike: ["nonce-missing"] },
    { library: "jsonwebtoken + jwks-rsa 9.0.3 +", version: "4.1.0", text: "JsonWebTokenError: jwt nonce invalid. expected: Nwl3M2clxUP3KxjGtcPr53ne4Y53fzIA", alike: ["nonce-missing"] },
  ],
  "issuer-mismatch": [
    { library: "jose", version: "6.2.17", text: "JWTClaimValidationFailed: unexpected \"iss\" claim value\n  code: 'ERR_JWT_CLAIM_VALIDATION_FAILED',\n  claim: 'iss',\n  reason: 'check_failed',\n  payload: {\n    nbf: 1795372886,\n    exp: 1795373186,\n    iss: 'https://accounts.hara.vn',\n    aud: 'my-app',\n    nonce: 'pXx1kVRD_Pfn2flybdAXr9o8TV1PK1Ul',\n    iat: 1795372886," },
    { library: "jsonwebtoken + jwks-rsa 9.0.3 +", version: "4.1.0", text: "JsonWebTokenError: jwt issuer invalid. expected: https://accounts.haravan.com" },
  ],
  "audience-mismatch": [
    { library: "passport-openidconnect", version: "0.1.2", text: "{\n  err: null,\n  user: false,\n  info: { message: 'ID token not issued to this relying party.' },\n  status: 403\n}" },
    { library: "jose", version: "6.2.17", text: "JWTClaimValidationFailed: unexpected \"aud\" claim value\n  code: 'ERR_JWT_CLAIM_VALIDATION_FAILED',\n  claim: 'aud',\n  reason: 'check_failed',\n  payload: {\n    nbf: 1795372885,\n    exp: 1795373185,\n    iss: 'https://accounts.haravan.com',\n    aud: 'another-client',\n    nonce: '_A3YMmkfD8XJq6x4QofwG3pXKEO5iZjQ',\n    iat: 1795372885," },
    { library: "jsonwebtoken + jwks-rsa 9.0.3 +", version: "4.1.0", text: "JsonWebTokenError: jwt audience invalid. expected: my-app" },
  ],
  "signature-invalid": [
    { library: "jose", version: "6.2.17", text: "JWSSignatureVerificationFailed: signature verification failed\n  code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'\n}" },
    { library: "jsonwebtoken + jwks-rsa 9.0.3 +", version: "4.1.0", text: "JsonWebTokenError: invalid signature" },
  ],
  "signing-key-not-found": [
    { library: "jose", version: "6.2.17", text: "JWKSNoMatchingKey: no applicable key found in the JSON Web Key Set\n  code: 'ERR_JWKS_NO_MATCHING_KEY'\n}", alike: ["signature-invalid", "discovery-failed"] },
    { library: "jsonwebtoken + jwks-rsa 9.0.3 +", version: "4.1.0", text: "JsonWebTokenError: error in secret or public key callback: The JWKS endpoint did not contain any keys", alike: ["discovery-failed"] },
  ],
  "signing-alg-unexpected": [
    { library: "jose", version: "6.2.17", text: "JOSENotSupported: Unsupported \"alg\" value for a JSON Web Key Set\n  code: 'ERR_JOSE_NOT_SUPPORTED'\n}", alike: ["signature-invalid"] },
    { library: "jsonwebtoken + jwks-rsa 9.0.3 +", version: "4.1.0", text: "JsonWebTokenError: invalid algorithm", alike: ["signature-invalid"] },
  ],
  "id-token-expired": [
    { library: "jose", version: "6.2.17", text: "JWTExpired: \"exp\" claim timestamp check failed\n  code: 'ERR_JWT_EXPIRED',\n  claim: 'exp',\n  reason: 'check_failed',\n  payload: {\n    nbf: 1795365686,\n    exp: 1795369286,\n    iss: 'https://accounts.haravan.com',\n    aud: 'my-app',\n    nonce: 'SeI3biyRzZ6E1aggvin1Hi0LDfXKDnG4',\n    iat: 1795365686,", alike: ["clock-skew"] },
  ],
  "clock-skew": [
    { library: "jose", version: "6.2.17", text: "JWTClaimValidationFailed: \"nbf\" claim timestamp check failed\n  code: 'ERR_JWT_CLAIM_VALIDATION_FAILED',\n  claim: 'nbf',\n  reason: 'check_failed',\n  payload: {\n    nbf: 1795376486,\n    exp: 1795380086,\n    iss: 'https://accounts.haravan.com',\n    aud: 'my-app',\n    nonce: 'hhs9R0-mHkvOFIrNtP7K6Wd6YQA5VUQe',\n    iat: 1795376486," },
    { library: "jsonwebtoken + jwks-rsa 9.0.3 +", version: "4.1.0", text: "NotBeforeError: jwt not active\n  date: 2026-11-22T19:41:31.000Z\n}" },
  ],
  "discovery-failed": [
    { library: "axios", version: "1.21.1", text: "TypeError: Invalid URL\n  code: 'ERR_INVALID_URL',\n  input: 'undefined'\n}", alike: ["proxy-html-page", "wrong-base-url", "client-config-missing"] },
    { library: "fetch (Node.js)", version: "20.20.2", text: "SyntaxError: Unexpected token '<', \"<h1>404 No\"... is not valid JSON", alike: ["wrong-base-url"] },
    { library: "fetch (Node.js)", version: "20.20.2", text: "TypeError: Failed to parse URL from undefined\n  [cause]: TypeError: Invalid URL\n    code: 'ERR_INVALID_URL',\n    input: 'undefined'\n  }\n}", alike: ["client-config-missing"] },
    { library: "jsonwebtoken + jwks-rsa 9.0.3 +", version: "4.1.0", text: "JsonWebTokenError: error in secret or public key callback: Not Found", alike: ["signing-key-not-found"] },
    { library: "got", version: "14.6.6", text: "RequestError: Missing `url` property\n  code: 'ERR_GOT_REQUEST_ERROR',\n  input: undefined,\n  timings: undefined,\n  options: {\n    request: undefined,\n    agent: { http: undefined, https: undefined, http2: undefined },\n    h2session: undefined,\n  [cause]: TypeError: Missing `url` property\n}", alike: ["client-config-missing"] },
  ],
  "token-malformed": [
    { library: "passport-openidconnect", version: "0.1.2", text: "SyntaxError: Unexpected end of JSON input", alike: ["token-response-nonconforming", "signature-invalid"] },
    { library: "jsonwebtoken + jwks-rsa 9.0.3 +", version: "4.1.0", text: "JsonWebTokenError: invalid token", alike: ["token-response-nonconforming", "signature-invalid"] },
  ],
  "rate-limited": [
    { library: "passport-openidconnect", version: "0.1.2", text: "InternalOAuthError: Failed to obtain access token\n  oauthError: { statusCode: 429, data: 'Too Many Requests' }\n}" },
    { library: "fetch (Node.js)", version: "20.20.2", text: "SyntaxError: Unexpected token 'T', \"Too Many Requests\" is not valid JSON" },
  ],
  "wrong-base-url": [
    { library: "passport-oauth2", version: "1.8.0", text: "InternalOAuthError: Failed to obtain access token\n  oauthError: {\n    statusCode: 404,\n    data: '<html><body><h1>404 Not Found</h1></body></html>'\n  }\n}", alike: ["discovery-failed"] },
    { library: "got", version: "14.6.6", text: "HTTPError: Request failed with status code 404 (Not Found): POST https://accounts.haravan.com/connect/token\n  code: 'ERR_NON_2XX_3XX_RESPONSE',\n  input: undefined,\n  timings: {\n    start: 1795372848657,\n    socket: 1795372848665,\n    lookup: 1795372848665,\n    connect: 1795372848666,\n    secureConnect: undefined,\n    upload: 1795372848668,\n    response: 1795372848685,", alike: ["discovery-failed"] },
  ],
  "server-error": [
    { library: "got", version: "14.6.6", text: "HTTPError: Request failed with status code 500 (Internal Server Error): POST https://accounts.haravan.com/connect/token\n  code: 'ERR_NON_2XX_3XX_RESPONSE',\n  input: undefined,\n  timings: {\n    start: 1795372848103,\n    socket: 1795372848130,\n    lookup: 1795372848130,\n    connect: 1795372848131,\n    secureConnect: undefined,\n    upload: 1795372848149,\n    response: 1795372848149," },
  ],
  "upstream-bad-gateway": [
    { library: "passport-openidconnect", version: "0.1.2", text: "InternalOAuthError: Failed to obtain access token\n  oauthError: { statusCode: 502, data: '{\"message\":\"Bad Gateway\"}' }\n}" },
    { library: "got", version: "14.6.6", text: "HTTPError: Request failed with status code 502 (Bad Gateway): POST https://accounts.haravan.com/connect/token\n  code: 'ERR_NON_2XX_3XX_RESPONSE',\n  input: undefined,\n  timings: {\n    start: 1795372847894,\n    socket: 1795372847923,\n    lookup: 1795372847923,\n    connect: 1795372847923,\n    secureConnect: undefined,\n    upload: 1795372847937,\n    response: 1795372847937," },
    { library: "simple-oauth2", version: "5.1.0", text: "Error: Response Error: 502 Bad Gateway\n  data: {\n    isResponseError: true,\n    headers: {\n      'content-type': 'application/json; charset=utf-8',\n      'cache-control': 'no-store',\n      date: 'Sun, 22 Nov 2026 18:39:37 GMT',\n      connection: 'close',\n      'transfer-encoding': 'chunked'\n    },\n    res: IncomingMessage {" },
  ],
  "service-unavailable": [
    { library: "passport-openidconnect", version: "0.1.2", text: "InternalOAuthError: Failed to obtain access token\n  oauthError: {\n    statusCode: 503,\n    data: '<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>'\n  }\n}" },
    { library: "got", version: "14.6.6", text: "HTTPError: Request failed with status code 503 (Service Unavailable): POST https://accounts.haravan.com/connect/token\n  code: 'ERR_NON_2XX_3XX_RESPONSE',\n  input: undefined,\n  timings: {\n    start: 1795372847981,\n    socket: 1795372848005,\n    lookup: 1795372848005,\n    connect: 1795372848006,\n    secureConnect: undefined,\n    upload: 1795372848006,\n    response: 1795372848007," },
  ],
  "dns-failure": [
    { library: "passport-openidconnect", version: "0.1.2", text: "InternalOAuthError: Failed to obtain access token\n  oauthError: Error: getaddrinfo ENOTFOUND accounts.haravan.com\n    errno: -3008,\n    code: 'ENOTFOUND',\n    syscall: 'getaddrinfo',\n    hostname: 'accounts.haravan.com'\n  }\n}" },
    { library: "axios", version: "1.21.1", text: "AxiosError: getaddrinfo ENOTFOUND accounts.haravan.com\nCaused by: Error: getaddrinfo ENOTFOUND accounts.haravan.com\n  isAxiosError: true,\n  code: 'ENOTFOUND',\n  config: [Object: null prototype] {\n    transitional: {\n      silentJSONParsing: true,\n      forcedJSONParsing: true,\n      clarifyTimeoutError: false,\n      legacyInterceptorReqResOrdering: true,\n      advertiseZstdAcceptEncoding: false,\n      validateStatusUndefinedResolves: true," },
    { library: "fetch (Node.js)", version: "20.20.2", text: "TypeError: fetch failed\n  [cause]: Error: getaddrinfo ENOTFOUND accounts.haravan.com\n    errno: -3008,\n    code: 'ENOTFOUND',\n    syscall: 'getaddrinfo',\n    hostname: 'accounts.haravan.com'\n  }\n}" },
  ],
  timeout: [
    { library: "axios", version: "1.21.1", text: "<ref *1> AxiosError: timeout of 3000ms exceeded\n  isAxiosError: true,\n  code: 'ECONNABORTED',\n  config: [Object: null prototype] {\n    transitional: {\n      silentJSONParsing: true,\n      forcedJSONParsing: true,\n      clarifyTimeoutError: false,\n      legacyInterceptorReqResOrdering: true,\n      advertiseZstdAcceptEncoding: false,\n      validateStatusUndefinedResolves: true," },
    { library: "fetch (Node.js)", version: "20.20.2", text: "DOMException [TimeoutError]: The operation was aborted due to timeout" },
  ],
  "connection-failed": [
    { library: "passport-openidconnect", version: "0.1.2", text: "InternalOAuthError: Failed to obtain access token\n  oauthError: Error: socket hang up\n    code: 'ECONNRESET'\n  }\n}" },
    { library: "axios", version: "1.21.1", text: "AxiosError: socket hang up\nCaused by: Error: socket hang up\n  isAxiosError: true,\n  code: 'ECONNRESET',\n  config: [Object: null prototype] {\n    transitional: {\n      silentJSONParsing: true,\n      forcedJSONParsing: true,\n      clarifyTimeoutError: false,\n      legacyInterceptorReqResOrdering: true," },
    { library: "passport-oauth2", version: "1.8.0", text: "InternalOAuthError: Failed to obtain access token\n  oauthError: Error: connect ECONNREFUSED 127.0.0.1:7\n    errno: -111,\n    code: 'ECONNREFUSED',\n    syscall: 'connect',\n    address: '127.0.0.1',\n    port: 7\n  }\n}" },
    { library: "fetch (Node.js)", version: "20.20.2", text: "TypeError: fetch failed\n  [cause]: SocketError: other side closed\n    code: 'UND_ERR_SOCKET',\n    socket: {\n      localAddress: '127.0.0.1',\n      localPort: 35000,\n      remoteAddress: '127.0.0.1',\n      remotePort: 7070,\n      remoteFamily: 'IPv4',\n      timeout: undefined,\n      bytesWritten: 497," },
  ],
  "tls-untrusted": [
    { library: "passport-openidconnect", version: "0.1.2", text: "InternalOAuthError: Failed to obtain access token\n  oauthError: Error: self-signed certificate\n    code: 'DEPTH_ZERO_SELF_SIGNED_CERT'\n  }\n}" },
    { library: "axios", version: "1.21.1", text: "AxiosError: self-signed certificate\nCaused by: Error: self-signed certificate\n  isAxiosError: true,\n  code: 'DEPTH_ZERO_SELF_SIGNED_CERT',\n  config: [Object: null prototype] {\n    transitional: {\n      silentJSONParsing: true,\n      forcedJSONParsing: true,\n      clarifyTimeoutError: false,\n      legacyInterceptorReqResOrdering: true," },
    { library: "fetch (Node.js)", version: "20.20.2", text: "TypeError: fetch failed\n  [cause]: Error: self-signed certificate\n    code: 'DEPTH_ZERO_SELF_SIGNED_CERT'\n  }\n}" },
  ],
  "tls-hostname-mismatch": [
    { library: "axios", version: "1.21.1", text: "AxiosError: Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list:\nCaused by: Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list:\n  isAxiosError: true,\n  code: 'ERR_TLS_CERT_ALTNAME_INVALID',\n  config: [Object: null prototype] {\n    transitional: {\n      silentJSONParsing: true,\n      forcedJSONParsing: true,\n      clarifyTimeoutError: false,\n      legacyInterceptorReqResOrdering: true," },
    { library: "fetch (Node.js)", version: "20.20.2", text: "TypeError: fetch failed\n  [cause]: Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list:\n    code: 'ERR_TLS_CERT_ALTNAME_INVALID',\n    reason: \"IP: 127.0.0.1 is not in the cert's list: \",\n    host: '127.0.0.1',\n    cert: {\n      subject: [Object: null prototype],\n      issuer: [Object: null prototype],\n      subjectaltname: 'DNS:accounts.haravan.com',\n      ca: false,\n      modulus: 'C55073EAA0E7441DCA8528703687D6D1B84B1F5D1D2DC45580CE1655B4B6274159999DAC01D5C3A750809871C1309CE1BBC4A2EC5E31C10306C154970ECBDA5E7787794B559EB9FD502BC75FD7F18DC0CE6D4D29339A35905D02855DCEABB078E71BCF4FFD9E4D56FFD0B1EACDDF5487F676D666CA0676A32090308FC83E9834526501A98AD4E2E90426E30D92C74DF75759184B320A25CBFA7D32A601068A7C6BBCD45274729AF484BB8619A030377F7B6B08B549918BA3B208071E56B9AAB41996551B1E73D8F5FAE9E13D71D0A960DF3AA967E47942327CD5187CFD94E6159F03DD310AA2D384FADF12B5ECD03D4E8119A9157040B59005E604741650399D'," },
    { library: "jsonwebtoken + jwks-rsa 9.0.3 +", version: "4.1.0", text: "JsonWebTokenError: error in secret or public key callback: Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list:" },
  ],
  "tls-cert-expired": [
    { library: "axios", version: "1.21.1", text: "AxiosError: certificate has expired\nCaused by: Error: certificate has expired\n  isAxiosError: true,\n  code: 'CERT_HAS_EXPIRED',\n  config: [Object: null prototype] {\n    transitional: {\n      silentJSONParsing: true,\n      forcedJSONParsing: true,\n      clarifyTimeoutError: false,\n      legacyInterceptorReqResOrdering: true," },
    { library: "fetch (Node.js)", version: "20.20.2", text: "TypeError: fetch failed\n  [cause]: Error: certificate has expired\n    code: 'CERT_HAS_EXPIRED'\n  }\n}" },
    { library: "jsonwebtoken + jwks-rsa 9.0.3 +", version: "4.1.0", text: "JsonWebTokenError: error in secret or public key callback: certificate has expired" },
  ],
  "tls-handshake-failed": [
    { library: "axios", version: "1.21.1", text: "AxiosError: write EPROTO 80EC04916F7F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:350:\nCaused by: Error: write EPROTO 80EC04916F7F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:350:\n  isAxiosError: true,\n  code: 'EPROTO',\n  config: [Object: null prototype] {\n    transitional: {\n      silentJSONParsing: true,\n      forcedJSONParsing: true,\n      clarifyTimeoutError: false,\n      legacyInterceptorReqResOrdering: true,", alike: ["connection-failed"] },
    { library: "passport-oauth2", version: "1.8.0", text: "InternalOAuthError: Failed to obtain access token\n  oauthError: Error: write EPROTO 809C83F0557F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:350:\n    errno: -71,\n    code: 'EPROTO',\n    syscall: 'write'\n  }\n}", alike: ["connection-failed"] },
    { library: "fetch (Node.js)", version: "20.20.2", text: "TypeError: fetch failed\n  [cause]: [Error: 802C22EAF47F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:350:\n  ] {\n    library: 'SSL routines',\n    reason: 'wrong version number',\n    code: 'ERR_SSL_WRONG_VERSION_NUMBER'\n  }\n}", alike: ["connection-failed"] },
    { library: "jose", version: "6.2.17", text: "TypeError: fetch failed\n  [cause]: [Error: 80BC41612A7F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:350:\n  ] {\n    library: 'SSL routines',\n    reason: 'wrong version number',\n    code: 'ERR_SSL_WRONG_VERSION_NUMBER'\n  }\n}", alike: ["connection-failed"] },
  ],
  "proxy-html-page": [
    { library: "passport-openidconnect", version: "0.1.2", text: "ReferenceError: done is not defined", alike: ["wrong-base-url", "token-response-nonconforming"] },
    { library: "got", version: "14.6.6", text: "RequestError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON in \"https://accounts.haravan.com/connect/userinfo\"\n  name: 'ParseError',\n  code: 'ERR_BODY_PARSE_FAILURE',\n  input: undefined,\n  timings: {\n    start: 1795372858250,\n    socket: 1795372858265,\n    lookup: 1795372858265,\n  [cause]: SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON\n}", alike: ["wrong-base-url", "token-response-nonconforming"] },
  ],
  "waf-blocked": [
    { library: "passport-openidconnect", version: "0.1.2", text: "InternalOAuthError: Failed to obtain access token\n  oauthError: {\n    statusCode: 403,\n    data: '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>'\n  }\n}", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
    { library: "got", version: "14.6.6", text: "HTTPError: Request failed with status code 403 (Forbidden): POST https://accounts.haravan.com/connect/token\n  code: 'ERR_NON_2XX_3XX_RESPONSE',\n  input: undefined,\n  timings: {\n    start: 1795372848463,\n    socket: 1795372848485,\n    lookup: 1795372848485,\n    connect: 1795372848486,\n    secureConnect: undefined,\n    upload: 1795372848501,\n    response: 1795372848501,", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
  ],
};
