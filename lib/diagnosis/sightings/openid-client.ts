// Recorded, stack frames left out. One line a sighting, so that this file is not laid out over many.
// biome-ignore-all format: a table
import type { Sightings } from "./sighting";

export const openidClient: Sightings = {
  "scope-unknown": [
    { library: "openid-client", version: "5.7.1", text: "OPError: invalid_scope\n  error: 'invalid_scope'\n}", alike: ["scope-not-allowed-for-client"] },
  ],
  "scope-openid-missing": [
    { library: "openid-client", version: "5.7.1", text: "OPError: insufficient_scope\n  error: 'insufficient_scope'\n}", alike: ["scope-missing", "scope-not-granted"] },
  ],
  "consent-denied": [
    { library: "openid-client", version: "6.8.9", text: "AuthorizationResponseError: authorization response from the server is an error\n  cause: URLSearchParams {\n    'error' => 'access_denied',\n    'state' => 'EkBh9C0MOmrc77JueRxx12sG_lJGrxK6lSsHwbLpF_w' },\n  code: 'OAUTH_AUTHORIZATION_RESPONSE_ERROR',\n  error: 'access_denied',\n  error_description: undefined\n}" },
    { library: "openid-client", version: "5.7.1", text: "OPError: access_denied\n  error: 'access_denied',\n  state: '2u6dxUNQfDs16YSrat3iDYkDuV3TDlXelgjxFkgzR0E'\n}" },
    { library: "oauth4webapi", version: "3.8.8", text: "AuthorizationResponseError: authorization response from the server is an error\n  cause: URLSearchParams {\n    'error' => 'access_denied',\n    'state' => '3rz3ySdFQmJ9DfuBZM1Igiw-qHsksf684DW2qB6sSEw' },\n  code: 'OAUTH_AUTHORIZATION_RESPONSE_ERROR',\n  error: 'access_denied',\n  error_description: undefined\n}" },
  ],
  "login-required": [
    { library: "openid-client", version: "5.7.1", text: "OPError: login_required\n  error: 'login_required',\n  state: 'v1Rghncjpmu-VPyqzT_aVfRgJtrHotK6_1mYyzyp6GQ'\n}" },
    { library: "oauth4webapi", version: "3.8.8", text: "AuthorizationResponseError: authorization response from the server is an error\n  cause: URLSearchParams {\n    'error' => 'login_required',\n    'state' => 'KjPpxg6tjm0JN7MYo5w0uB3Iu1j9d6Hu1qZjBPsRw_E' },\n  code: 'OAUTH_AUTHORIZATION_RESPONSE_ERROR',\n  error: 'login_required',\n  error_description: undefined\n}" },
  ],
  "code-missing": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: invalid response encountered\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: OperationProcessingError: no authorization code in \"callbackParameters\"\n    code: 'OAUTH_INVALID_RESPONSE',\n    [cause]: undefined\n  }\n}" },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: no authorization code in \"callbackParameters\"\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: undefined\n}" },
  ],
  "state-mismatch": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: invalid response encountered\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: OperationProcessingError: response parameter \"state\" missing\n    code: 'OAUTH_INVALID_RESPONSE',\n    [cause]: {\n      expected: 'f5UF1_Rl1xBeT54PqaDCgy0UTYUH468tHqG2yz0FbOQ',\n      parameters: [Object]\n    }\n  }\n}", alike: ["check-cookie-missing"] },
    { library: "openid-client", version: "5.7.1", text: "RPError: state missing from the response\n  checks: {\n    state: 'De4C7Y03TklsfyyV5TAF9PNlM63WExDnZYPYdCovlAc',\n    nonce: 'G71EXAkXncnhKe7YDhy574cRKN3mb0SritF8ClfOPrQ',\n    code_verifier: '0_W20XWg5c-DDkXv6DbhNX84eAN5CPUXFfZTbcPL33Y'\n  },\n  params: {\n    code: 'eyJhbGciOi…'\n  }\n}", alike: ["check-cookie-missing"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: response parameter \"state\" missing\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: {\n    expected: 'evXypQUlblXAL1ffh5KpEDohlk1msahi-YtqRJwx8Zc',\n    parameters: URLSearchParams {\n      'code' => 'eyJhbGciOi…' }\n  }\n}", alike: ["check-cookie-missing"] },
  ],
  "check-cookie-missing": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: invalid response encountered\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: OperationProcessingError: unexpected \"state\" response parameter encountered\n    code: 'OAUTH_INVALID_RESPONSE',\n    [cause]: { expected: undefined, parameters: [Object] }\n  }\n}", alike: ["state-mismatch", "client-config-missing"] },
    { library: "openid-client", version: "6.8.9", text: "ClientError: unexpected JWT claim value encountered\n  code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',\n  [cause]: OperationProcessingError: unexpected ID Token \"nonce\" claim value\n    code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',\n    [cause]: { expected: undefined, claims: [Object], claim: 'nonce' }\n  }\n}", alike: ["nonce-mismatch", "client-config-missing"] },
    { library: "openid-client", version: "5.7.1", text: "TypeError: checks.state argument is missing", alike: ["state-mismatch", "client-config-missing"] },
    { library: "openid-client", version: "5.7.1", text: "RPError: nonce mismatch, expected undefined, got: 0WUMiboYIntxL688nPVnZ3IqC7czBAMKZ2YFgMmqRK4\n  jwt: 'eyJhbGciOi…\n}", alike: ["nonce-mismatch", "client-config-missing"] },
  ],
  "issuer-param-invalid": [
    { library: "openid-client", version: "5.7.1", text: "RPError: iss mismatch, expected https://accounts.haravan.com, got: https://accounts.hara.vn\n  params: {\n    code: 'eyJhbGciOi…',\n    iss: 'https://accounts.hara.vn',\n    state: '7n520JTYYJBrvW4htSGZG5dl1mQfYYWUYsArqm5dA4k'\n  }\n}" },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: response parameter \"iss\" (issuer) missing\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: {\n    parameters: URLSearchParams {\n      'code' => 'eyJhbGciOi…',\n      'state' => 'lfemYmwIZvStzAG5G2d3dbE7Cfb-PwWOmIyM-DdlITU' }\n  }\n}" },
  ],
  "id-token-unexpected": [
    { library: "openid-client", version: "5.7.1", text: "RPError: id_token detected in the response, you must use client.callback() instead of client.oauthCallback()\n  params: {\n    code: 'eyJhbGciOi…',\n    state: 'KIE_SUrGQVLILay6IeNCuD-JCW68epIuIzaDYk0MCiU'\n  }\n}" },
  ],
  "code-expired": [
    { library: "openid-client", version: "6.8.9", text: "ResponseBodyError: server responded with an error in the response body\n  cause: {\n    error: 'invalid_grant',\n    error_description: 'Authorization code has expired'\n  },\n  code: 'OAUTH_RESPONSE_BODY_ERROR',\n  error: 'invalid_grant',\n  status: 400,\n  error_description: 'Authorization code has expired'\n}" },
    { library: "openid-client", version: "5.7.1", text: "OPError: invalid_grant (Authorization code has expired)\n  error: 'invalid_grant',\n  error_description: 'Authorization code has expired'\n}" },
  ],
  "code-already-used": [
    { library: "openid-client", version: "5.7.1", text: "OPError: invalid_grant\n  error: 'invalid_grant'\n}", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
    { library: "oauth4webapi", version: "3.8.8", text: "ResponseBodyError: server responded with an error in the response body\n  cause: { error: 'invalid_grant' },\n  code: 'OAUTH_RESPONSE_BODY_ERROR',\n  error: 'invalid_grant',\n  status: 400,\n  error_description: undefined\n}", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "token-redirect-uri-mismatch": [
    { library: "openid-client", version: "6.8.9", text: "ResponseBodyError: server responded with an error in the response body\n  cause: { error: 'unauthorized_client' },\n  code: 'OAUTH_RESPONSE_BODY_ERROR',\n  error: 'unauthorized_client',\n  status: 400,\n  error_description: undefined\n}", alike: ["grant-not-allowed-for-client"] },
    { library: "openid-client", version: "5.7.1", text: "OPError: unauthorized_client\n  error: 'unauthorized_client'\n}", alike: ["grant-not-allowed-for-client"] },
  ],
  "client-secret-wrong": [
    { library: "openid-client", version: "6.8.9", text: "WWWAuthenticateChallengeError: server responded with a challenge in the WWW-Authenticate HTTP Header\n  cause: [ { scheme: 'basic', parameters: [Object] } ],\n  code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE',\n  status: 401\n}", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-auth-method-wrong", "client-secret-expired"] },
    { library: "openid-client", version: "5.7.1", text: "OPError: invalid_client\n  error: 'invalid_client'\n}", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
  ],
  "grant-type-unsupported": [
    { library: "openid-client", version: "6.8.9", text: "ResponseBodyError: server responded with an error in the response body\n  cause: { error: 'unsupported_grant_type' },\n  code: 'OAUTH_RESPONSE_BODY_ERROR',\n  error: 'unsupported_grant_type',\n  status: 400,\n  error_description: undefined\n}", alike: ["content-type-wrong"] },
  ],
  "content-type-wrong": [
    { library: "openid-client", version: "6.8.9", text: "ResponseBodyError: server responded with an error in the response body\n  cause: { error: 'invalid_request' },\n  code: 'OAUTH_RESPONSE_BODY_ERROR',\n  error: 'invalid_request',\n  status: 400,\n  error_description: undefined\n}", alike: ["request-parameter-invalid", "http-method-wrong"] },
  ],
  "http-method-wrong": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: unexpected response content-type\n  code: 'OAUTH_RESPONSE_IS_NOT_JSON',\n  [cause]: Response {\n    status: 405,\n    statusText: 'Method Not Allowed',\n    headers: Headers {\n      allow: 'GET',\n      date: 'Sun, 22 Nov 2026 18:37:43 GMT',\n      connection: 'keep-alive',\n      'keep-alive': 'timeout=5',\n      'transfer-encoding': 'chunked'", alike: ["wrong-base-url"] },
    { library: "openid-client", version: "5.7.1", text: "OPError: expected 200 OK, got: 405 Method Not Allowed\n  error: 'expected 200 OK, got: 405 Method Not Allowed'\n}", alike: ["wrong-base-url"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: \"response\" content-type must be application/json\n  code: 'OAUTH_RESPONSE_IS_NOT_JSON',\n  [cause]: Response {\n    status: 405,\n    statusText: 'Method Not Allowed',\n    headers: Headers {\n      allow: 'GET',\n      date: 'Sun, 22 Nov 2026 18:38:02 GMT',\n      connection: 'keep-alive',\n      'keep-alive': 'timeout=5',\n      'transfer-encoding': 'chunked'", alike: ["wrong-base-url"] },
  ],
  "token-response-nonconforming": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: unsupported operation\n  code: 'OAUTH_UNSUPPORTED_OPERATION',\n  [cause]: UnsupportedOperationError: unsupported `token_type` value\n    code: 'OAUTH_UNSUPPORTED_OPERATION',\n    [cause]: { body: [Object] }\n  }\n}" },
    { library: "openid-client", version: "6.8.9", text: "ClientError: invalid response encountered\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: OperationProcessingError: JWT \"sub\" (subject) claim missing\n    code: 'OAUTH_INVALID_RESPONSE',\n    [cause]: { claims: [Object] }\n  }\n}" },
    { library: "openid-client", version: "5.7.1", text: "RPError: missing required JWT property exp\n  jwt: 'eyJhbGciOi…\n}", alike: ["id-token-expired"] },
    { library: "openid-client", version: "5.7.1", text: "OPError: expected 200 OK with body but no body was returned\n  error: 'expected 200 OK with body but no body was returned'\n}", alike: ["upstream-bad-gateway"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: failed to parse \"response\" body as JSON\n  code: 'OAUTH_PARSE_ERROR',\n  [cause]: SyntaxError: Unexpected end of JSON input\n}", alike: ["upstream-bad-gateway"] },
  ],
  "nonce-mismatch": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: invalid response encountered\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: OperationProcessingError: JWT \"nonce\" (nonce) claim missing\n    code: 'OAUTH_INVALID_RESPONSE',\n    [cause]: { claims: [Object] }\n  }\n}", alike: ["nonce-missing"] },
    { library: "openid-client", version: "5.7.1", text: "RPError: nonce mismatch, expected iqzD_58AprttlyVCHzuovvNDBe1Bx-TqIuyH6JVAi6M, got: other-nonce\n  jwt: 'eyJhbGciOi…\n}" },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: JWT \"nonce\" (nonce) claim missing\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: {\n    claims: {\n      nbf: 1795372687,\n      exp: 1795372987,\n      iss: 'https://accounts.haravan.com',\n      aud: 'my-app',\n      iat: 1795372687,\n      at_hash: 'tGGFmbzYD3d0mXVSGuo-dg',\n      sid: 'S1',", alike: ["nonce-missing"] },
  ],
  "issuer-mismatch": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: unexpected JWT claim value encountered\n  code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',\n  [cause]: OperationProcessingError: unexpected JWT \"iss\" (issuer) claim value\n    code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',\n    [cause]: {\n      expected: 'https://accounts.haravan.com',\n      claims: [Object],\n      claim: 'iss'\n    }\n  }\n}" },
    { library: "openid-client", version: "5.7.1", text: "RPError: unexpected iss value, expected https://accounts.hara.vn, got: https://accounts.haravan.com\n  jwt: 'eyJhbGciOi…\n}", alike: ["discovery-failed"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: unexpected JWT \"iss\" (issuer) claim value\n  code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',\n  [cause]: {\n    expected: 'https://accounts.haravan.com',\n    claims: {\n      nbf: 1795372685,\n      exp: 1795372985,\n      iss: 'https://accounts.hara.vn',\n      aud: 'my-app',\n      nonce: 'qhcoG6lU9GIF0i5sG94rjBoXsxYBfnbcvakX-8iyu_Q',\n      iat: 1795372685," },
  ],
  "audience-mismatch": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: unexpected JWT claim value encountered\n  code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',\n  [cause]: OperationProcessingError: unexpected JWT \"aud\" (audience) claim value\n    code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',\n    [cause]: { expected: 'my-app', claims: [Object], claim: 'aud' }\n  }\n}" },
    { library: "openid-client", version: "5.7.1", text: "RPError: azp mismatch, got: third\n  jwt: 'eyJhbGciOi…\n}" },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: unexpected ID Token \"azp\" (authorized party) claim value\n  code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',\n  [cause]: {\n    expected: 'my-app',\n    claims: {\n      nbf: 1795372685,\n      exp: 1795372985,\n      iss: 'https://accounts.haravan.com',\n      aud: [Array],\n      nonce: '-qLSCTBQrsdEcK-KpV98UIsSdRACaUilyPlHhpL5178',\n      iat: 1795372685," },
  ],
  "signature-invalid": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: invalid response encountered\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: OperationProcessingError: JWT signature verification failed\n    code: 'OAUTH_INVALID_RESPONSE',\n    [cause]: {\n      key: CryptoKey {},\n      data: [Uint8Array],\n      signature: [Uint8Array],\n      algorithm: 'RSASSA-PKCS1-v1_5'\n    }\n  }" },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: JWT signature verification failed\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: {\n    key: CryptoKey {\n      type: 'public',\n      extractable: true,\n      algorithm: {\n        name: 'RSASSA-PKCS1-v1_5',\n        modulusLength: 2048,\n        publicExponent: [Uint8Array],\n        hash: [Object]" },
  ],
  "signing-key-not-found": [
    { library: "openid-client", version: "5.7.1", text: "RPError: no valid key found in issuer's jwks_uri for key parameters {\"kid\":\"key-1\",\"alg\":\"RS256\"}\n  jwks: KeyStore {}\n}", alike: ["discovery-failed"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: error when selecting a JWT verification key, no applicable keys found\n  code: 'OAUTH_KEY_SELECTION_FAILED',\n  [cause]: {\n    header: { alg: 'RS256', kid: 'key-1', typ: 'JWT' },\n    candidates: [],\n    jwks_uri: URL {\n      href: 'https://accounts.haravan.com/jwks',\n      origin: 'https://accounts.haravan.com',\n      protocol: 'http:',\n      username: '',\n      password: '',", alike: ["discovery-failed"] },
  ],
  "signing-alg-unexpected": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: invalid response encountered\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: OperationProcessingError: unexpected JWT \"alg\" header parameter\n    code: 'OAUTH_INVALID_RESPONSE',\n    [cause]: {\n      header: [Object],\n      expected: [Array],\n      reason: 'authorization server metadata'\n    }\n  }\n}", alike: ["signature-invalid"] },
    { library: "openid-client", version: "5.7.1", text: "RPError: unexpected JWT alg received, expected RS256, got: none\n  jwt: 'eyJhbGciOi…'\n}", alike: ["signature-invalid"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: unexpected JWT \"alg\" header parameter\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: {\n    header: { alg: 'none' },\n    expected: [ 'RS256' ],\n    reason: 'authorization server metadata'\n  }\n}", alike: ["signature-invalid"] },
  ],
  "id-token-expired": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: JWT timestamp claim value failed validation\n  code: 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',\n  [cause]: OperationProcessingError: unexpected JWT \"exp\" (expiration time) claim value, expiration is past current timestamp\n    code: 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',\n    [cause]: { claims: [Object], now: 1795372667, tolerance: 30, claim: 'exp' }\n  }\n}", alike: ["clock-skew"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: unexpected JWT \"exp\" (expiration time) claim value, expiration is past current timestamp\n  code: 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',\n  [cause]: {\n    claims: {\n      nbf: 1795365486,\n      exp: 1795369086,\n      iss: 'https://accounts.haravan.com',\n      aud: 'my-app',\n      nonce: 'GMoQ--14NIPJ1NBwTxRU31uADoyrIL9PrT5N9G7pTeQ',\n      iat: 1795365486,\n      at_hash: 'szhFERdRGRGM45IWXA7CRA',", alike: ["clock-skew"] },
  ],
  "id-token-missing": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: invalid response encountered\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: OperationProcessingError: \"response\" body \"id_token\" property must be a string\n    code: 'OAUTH_INVALID_RESPONSE',\n    [cause]: { body: [Object] }\n  }\n}", alike: ["scope-openid-missing"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: \"response\" body \"id_token\" property must be a string\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: {\n    body: {\n      access_token: '9B6DF32BAD1797BCEE5D5EE9DCA91CCD614DED063D08083A75888AB3D828DDEB',\n      expires_in: 3600,\n      token_type: 'bearer',\n      scope: 'openid profile email org userinfo'\n    }\n  }\n}", alike: ["scope-openid-missing"] },
  ],
  "discovery-failed": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: unexpected response content-type\n  code: 'OAUTH_RESPONSE_IS_NOT_JSON',\n  [cause]: Response {\n    status: 200,\n    statusText: 'OK',\n    headers: Headers {\n      'content-type': 'text/html',\n      server: 'cloudflare',\n      date: 'Sun, 22 Nov 2026 18:37:50 GMT',\n      connection: 'keep-alive',\n      'keep-alive': 'timeout=5',", alike: ["proxy-html-page", "wrong-base-url", "signing-key-not-found"] },
    { library: "openid-client", version: "5.7.1", text: "TypeError: token_endpoint must be configured on the issuer", alike: ["client-config-missing"] },
    { library: "openid-client", version: "5.7.1", text: "OPError: expected 200 OK, got: 404 Not Found\n  error: 'expected 200 OK, got: 404 Not Found'\n}", alike: ["wrong-base-url"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: authorization server metadata does not contain a valid \"as.token_endpoint\"\n  code: 'OAUTH_MISSING_SERVER_METADATA',\n  [cause]: { attribute: 'token_endpoint' }\n}", alike: ["client-config-missing"] },
  ],
  "token-malformed": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: parsing error occured\n  code: 'OAUTH_PARSE_ERROR',\n  [cause]: OperationProcessingError: failed to parse JWT Header body as base64url encoded JSON\n    code: 'OAUTH_PARSE_ERROR',\n    [cause]: SyntaxError: Unexpected token '�', \"��\" is not valid JSON\n  }\n}", alike: ["token-response-nonconforming", "signature-invalid"] },
    { library: "openid-client", version: "5.7.1", text: "RPError: failed to decode JWT (Error: JWT is malformed)\n  jwt: 'not.a.jwt'\n}", alike: ["token-response-nonconforming", "signature-invalid"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: failed to parse JWT Header body as base64url encoded JSON\n  code: 'OAUTH_PARSE_ERROR',\n  [cause]: SyntaxError: Unexpected token '�', \"��\" is not valid JSON\n}", alike: ["token-response-nonconforming", "signature-invalid"] },
  ],
  "rate-limited": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: unexpected response content-type\n  code: 'OAUTH_RESPONSE_IS_NOT_JSON',\n  [cause]: Response {\n    status: 429,\n    statusText: 'Too Many Requests',\n    headers: Headers {\n      'retry-after': '2.0',\n      'content-type': 'text/plain',\n      date: 'Sun, 22 Nov 2026 18:37:42 GMT',\n      connection: 'keep-alive',\n      'keep-alive': 'timeout=5'," },
    { library: "openid-client", version: "5.7.1", text: "OPError: expected 200 OK, got: 429 Too Many Requests\n  error: 'expected 200 OK, got: 429 Too Many Requests'\n}" },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: \"response\" content-type must be application/json\n  code: 'OAUTH_RESPONSE_IS_NOT_JSON',\n  [cause]: Response {\n    status: 429,\n    statusText: 'Too Many Requests',\n    headers: Headers {\n      'retry-after': '2.0',\n      'content-type': 'text/plain',\n      date: 'Sun, 22 Nov 2026 18:38:02 GMT',\n      connection: 'keep-alive',\n      'keep-alive': 'timeout=5'," },
  ],
  "wrong-base-url": [
    { library: "openid-client", version: "5.7.1", text: "OPError: expected 200 OK, got: 404 Not Found\n  error: 'expected 200 OK, got: 404 Not Found'\n}", alike: ["discovery-failed"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: \"response\" is not a conform Token Endpoint response (unexpected HTTP status code)\n  code: 'OAUTH_RESPONSE_IS_NOT_CONFORM',\n  [cause]: Response {\n    status: 302,\n    statusText: 'Found',\n    headers: Headers {\n      location: 'https://accounts.haravan.com/login',\n      date: 'Sun, 22 Nov 2026 18:38:05 GMT',\n      connection: 'keep-alive',\n      'keep-alive': 'timeout=5',\n      'transfer-encoding': 'chunked'", alike: ["proxy-html-page", "token-response-nonconforming", "http-method-wrong"] },
  ],
  "server-error": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: unexpected HTTP response status code\n  code: 'OAUTH_RESPONSE_IS_NOT_CONFORM',\n  [cause]: Response {\n    status: 500,\n    statusText: 'Internal Server Error',\n    headers: Headers {\n      date: 'Sun, 22 Nov 2026 18:37:42 GMT',\n      connection: 'keep-alive',\n      'keep-alive': 'timeout=5',\n      'transfer-encoding': 'chunked'\n    }," },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: \"response\" is not a conform Token Endpoint response (unexpected HTTP status code)\n  code: 'OAUTH_RESPONSE_IS_NOT_CONFORM',\n  [cause]: Response {\n    status: 500,\n    statusText: 'Internal Server Error',\n    headers: Headers {\n      date: 'Sun, 22 Nov 2026 18:38:01 GMT',\n      connection: 'keep-alive',\n      'keep-alive': 'timeout=5',\n      'transfer-encoding': 'chunked'\n    }," },
  ],
  "upstream-bad-gateway": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: unexpected HTTP response status code\n  code: 'OAUTH_RESPONSE_IS_NOT_CONFORM',\n  [cause]: Response {\n    status: 502,\n    statusText: 'Bad Gateway',\n    headers: Headers {\n      'content-type': 'text/html',\n      server: 'cloudflare',\n      date: 'Sun, 22 Nov 2026 18:37:53 GMT',\n      connection: 'keep-alive',\n      'keep-alive': 'timeout=5'," },
    { library: "openid-client", version: "5.7.1", text: "OPError: expected 200 OK, got: 502 Bad Gateway\n  error: 'expected 200 OK, got: 502 Bad Gateway'\n}" },
  ],
  "service-unavailable": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: unexpected HTTP response status code\n  code: 'OAUTH_RESPONSE_IS_NOT_CONFORM',\n  [cause]: Response {\n    status: 503,\n    statusText: 'Service Unavailable',\n    headers: Headers {\n      'content-type': 'text/html',\n      server: 'cloudflare',\n      date: 'Sun, 22 Nov 2026 18:37:41 GMT',\n      connection: 'keep-alive',\n      'keep-alive': 'timeout=5'," },
    { library: "openid-client", version: "5.7.1", text: "OPError: expected 200 OK, got: 503 Service Unavailable\n  error: 'expected 200 OK, got: 503 Service Unavailable'\n}" },
  ],
  "dns-failure": [
    { library: "openid-client", version: "6.8.9", text: "TypeError: fetch failed\n  [cause]: Error: getaddrinfo ENOTFOUND accounts.haravan.com\n    errno: -3008,\n    code: 'ENOTFOUND',\n    syscall: 'getaddrinfo',\n    hostname: 'accounts.haravan.com'\n  }\n}" },
    { library: "openid-client", version: "5.7.1", text: "Error: getaddrinfo ENOTFOUND accounts.haravan.com\n  errno: -3008,\n  code: 'ENOTFOUND',\n  syscall: 'getaddrinfo',\n  hostname: 'accounts.haravan.com'\n}" },
  ],
  timeout: [
    { library: "openid-client", version: "5.7.1", text: "RPError: outgoing request timed out after 3000ms" },
    { library: "oauth4webapi", version: "3.8.8", text: "DOMException [TimeoutError]: The operation was aborted due to timeout" },
  ],
  "connection-failed": [
    { library: "openid-client", version: "6.8.9", text: "TypeError: fetch failed\n  [cause]: Error: connect ECONNREFUSED accounts.haravan.com:443\n    errno: -111,\n    code: 'ECONNREFUSED',\n    syscall: 'connect',\n    address: '127.0.0.1',\n    port: 7079\n  }\n}" },
    { library: "openid-client", version: "5.7.1", text: "Error: connect ECONNREFUSED 127.0.0.1:7\n  errno: -111,\n  code: 'ECONNREFUSED',\n  syscall: 'connect',\n  address: '127.0.0.1',\n  port: 7\n}" },
  ],
  "tls-untrusted": [
    { library: "openid-client", version: "6.8.9", text: "TypeError: fetch failed\n  [cause]: Error: self-signed certificate\n    code: 'DEPTH_ZERO_SELF_SIGNED_CERT'\n  }\n}" },
    { library: "openid-client", version: "5.7.1", text: "Error: self-signed certificate\n  code: 'DEPTH_ZERO_SELF_SIGNED_CERT'\n}" },
  ],
  "tls-hostname-mismatch": [
    { library: "openid-client", version: "6.8.9", text: "TypeError: fetch failed\n  [cause]: Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list:\n    code: 'ERR_TLS_CERT_ALTNAME_INVALID',\n    reason: \"IP: 127.0.0.1 is not in the cert's list: \",\n    host: '127.0.0.1',\n    cert: {\n      subject: [Object: null prototype],\n      issuer: [Object: null prototype],\n      subjectaltname: 'DNS:accounts.haravan.com',\n      ca: false,\n      modulus: 'C55073EAA0E7441DCA8528703687D6D1B84B1F5D1D2DC45580CE1655B4B6274159999DAC01D5C3A750809871C1309CE1BBC4A2EC5E31C10306C154970ECBDA5E7787794B559EB9FD502BC75FD7F18DC0CE6D4D29339A35905D02855DCEABB078E71BCF4FFD9E4D56FFD0B1EACDDF5487F676D666CA0676A32090308FC83E9834526501A98AD4E2E90426E30D92C74DF75759184B320A25CBFA7D32A601068A7C6BBCD45274729AF484BB8619A030377F7B6B08B549918BA3B208071E56B9AAB41996551B1E73D8F5FAE9E13D71D0A960DF3AA967E47942327CD5187CFD94E6159F03DD310AA2D384FADF12B5ECD03D4E8119A9157040B59005E604741650399D'," },
    { library: "openid-client", version: "5.7.1", text: "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list:\n  code: 'ERR_TLS_CERT_ALTNAME_INVALID',\n  reason: \"IP: 127.0.0.1 is not in the cert's list: \",\n  host: '127.0.0.1',\n  cert: {\n    subject: [Object: null prototype] { CN: 'name' },\n    issuer: [Object: null prototype] { CN: 'Test CA' },\n    subjectaltname: 'DNS:accounts.haravan.com',\n    ca: false,\n    modulus: 'C55073EAA0E7441DCA8528703687D6D1B84B1F5D1D2DC45580CE1655B4B6274159999DAC01D5C3A750809871C1309CE1BBC4A2EC5E31C10306C154970ECBDA5E7787794B559EB9FD502BC75FD7F18DC0CE6D4D29339A35905D02855DCEABB078E71BCF4FFD9E4D56FFD0B1EACDDF5487F676D666CA0676A32090308FC83E9834526501A98AD4E2E90426E30D92C74DF75759184B320A25CBFA7D32A601068A7C6BBCD45274729AF484BB8619A030377F7B6B08B549918BA3B208071E56B9AAB41996551B1E73D8F5FAE9E13D71D0A960DF3AA967E47942327CD5187CFD94E6159F03DD310AA2D384FADF12B5ECD03D4E8119A9157040B59005E604741650399D',\n    bits: 2048," },
  ],
  "tls-cert-expired": [
    { library: "openid-client", version: "5.7.1", text: "Error: certificate has expired\n  code: 'CERT_HAS_EXPIRED'\n}" },
    { library: "oauth4webapi", version: "3.8.8", text: "TypeError: fetch failed\n  [cause]: Error: certificate has expired\n    code: 'CERT_HAS_EXPIRED'\n  }\n}" },
  ],
  "tls-handshake-failed": [
    { library: "openid-client", version: "5.7.1", text: "Error: write EPROTO 803CEA78C47F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:350:\n  errno: -71,\n  code: 'EPROTO',\n  syscall: 'write'\n}", alike: ["connection-failed"] },
  ],
  "proxy-html-page": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: unexpected response content-type\n  code: 'OAUTH_RESPONSE_IS_NOT_JSON',\n  [cause]: Response {\n    status: 200,\n    statusText: 'OK',\n    headers: Headers {\n      'content-type': 'text/html',\n      server: 'cloudflare',\n      date: 'Sun, 22 Nov 2026 18:37:43 GMT',\n      connection: 'keep-alive',\n      'keep-alive': 'timeout=5',", alike: ["wrong-base-url", "token-response-nonconforming", "waf-blocked"] },
  ],
  "waf-blocked": [
    { library: "openid-client", version: "6.8.9", text: "ClientError: unexpected response content-type\n  code: 'OAUTH_RESPONSE_IS_NOT_JSON',\n  [cause]: Response {\n    status: 403,\n    statusText: 'Forbidden',\n    headers: Headers {\n      'content-type': 'text/html',\n      server: 'cloudflare',\n      'cf-mitigated': 'challenge',\n      date: 'Sun, 22 Nov 2026 18:37:42 GMT',\n      connection: 'keep-alive',", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
    { library: "openid-client", version: "5.7.1", text: "OPError: expected 200 OK, got: 403 Forbidden\n  error: 'expected 200 OK, got: 403 Forbidden'\n}", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
    { library: "oauth4webapi", version: "3.8.8", text: "OperationProcessingError: \"response\" content-type must be application/json\n  code: 'OAUTH_RESPONSE_IS_NOT_JSON',\n  [cause]: Response {\n    status: 403,\n    statusText: 'Forbidden',\n    headers: Headers {\n      'content-type': 'text/html',\n      server: 'cloudflare',\n      'cf-mitigated': 'challenge',\n      date: 'Sun, 22 Nov 2026 18:38:02 GMT',\n      connection: 'keep-alive',", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
  ],
};
