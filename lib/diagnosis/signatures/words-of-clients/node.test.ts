import { expectSayings, type Saying } from "./testing/expect-sayings";

const sayings: readonly Saying[] = [
  // next-auth 4, Auth.js
  [
    "[next-auth][error][OAUTH_CALLBACK_ERROR]\nPKCE code_verifier cookie was missing. { error: TypeError: PKCE code_verifier cookie was missing.",
    "check-cookie-missing",
    "certain",
  ],
  [
    "[auth][error] InvalidCheck: pkceCodeVerifier value could not be parsed. Read more at https://errors.authjs.dev#invalidcheck",
    "check-cookie-missing",
    "likely",
    "check-cookie",
  ],
  [
    "[auth][cause]: TypeError: state cookie was created for a different provider than the one handling the callback",
    "check-cookie-missing",
    "likely",
  ],
  [
    '[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: unexpected ID Token "nonce" claim value\n[auth][details]: {\n  "expected": "a"\n}',
    "nonce-mismatch",
    "likely",
  ],
  [
    '[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: TypeError: fetch failed\n    at node:internal/deps/undici/undici:1\n[auth][details]: {\n  "code": "ENOTFOUND"\n}',
    "dns-failure",
    "likely",
  ],
  [
    "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror",
    "token-response-nonconforming",
    "possible",
    "inner-cause",
  ],
  [
    "[next-auth][error][SIGNIN_OAUTH_ERROR] \nhttps://next-auth.js.org/errors#signin_oauth_error expected 200 OK, got: 404 Not Found { error: { message: 'expected 200 OK, got: 404 Not Found', name: 'OPError' } }",
    "discovery-failed",
    "likely",
  ],
  [
    "[next-auth][error][OAUTH_CALLBACK_ERROR] outgoing request timed out after 3500ms { error: RPError: outgoing request timed out after 3500ms",
    "timeout",
    "likely",
  ],
  [
    "[next-auth][error][NO_SECRET] https://next-auth.js.org/errors#no_secret Please define a `secret` in production.",
    "client-config-missing",
    "certain",
  ],
  // openid-client 5 and 6, oauth4webapi
  ["RPError: aud mismatch, expected shop-app, got: shop-app-dev", "audience-mismatch", "certain"],
  ["RPError: unexpected iss value, expected https://id.example, got: https://id.example/", "issuer-mismatch", "likely"],
  ["RPError: iss mismatch, expected https://id.example, got: https://other.example", "issuer-param-invalid", "likely"],
  ["RPError: id_token issued in the future, now 100, iat 400", "clock-skew", "likely"],
  ["RPError: unexpected JWT alg received, expected RS256, got: HS256", "signing-alg-unexpected", "certain"],
  ["RPError: at_hash mismatch, expected a, got: b", "token-hash-mismatch", "certain"],
  ["TypeError: refresh_token not present in TokenSet", "refresh-token-missing", "certain"],
  [
    "OPError: invalid_grant\n    at processResponse (/a/node_modules/openid-client/lib/helpers/process_response.js:38:13)\n    at Client.grant (/a/node_modules/openid-client/lib/client.js:1:1)",
    "code-already-used",
    "possible",
  ],
  [
    "OPError: expected 200 OK, got: 502 Bad Gateway\n    at processResponse (/a/node_modules/openid-client/lib/helpers/process_response.js:41:11)\n    at Issuer.discover (/a/node_modules/openid-client/lib/issuer.js:1:1)",
    "discovery-failed",
    "likely",
  ],
  [
    "OPError: expected 200 OK, got: 502 Bad Gateway\n    at Client.grant (/a/node_modules/openid-client/lib/client.js:1:1)",
    "upstream-bad-gateway",
    "likely",
  ],
  [
    "ClientError: unexpected HTTP response status code\n    at e (file:///a/node_modules/openid-client/build/index.js:132:1) {\n  code: 'OAUTH_RESPONSE_IS_NOT_CONFORM',\n  [cause]: Response {\n    status: 503,\n    statusText: 'Service Unavailable'",
    "service-unavailable",
    "likely",
  ],
  [
    "ClientError: invalid response encountered\n  code: 'OAUTH_INVALID_RESPONSE',\n  [cause]: OperationProcessingError: response parameter \"iss\" (issuer) missing",
    "issuer-param-invalid",
    "likely",
  ],
  [
    "ClientError: invalid response encountered\n    at e (file:///a/node_modules/openid-client/build/index.js:138:1)",
    "token-response-nonconforming",
    "possible",
    "inner-cause",
  ],
  [
    "TypeError: fetch failed\n    at node:internal/deps/undici/undici:13185:13",
    "connection-failed",
    "possible",
    "inner-cause",
  ],
  // passport, jose, jsonwebtoken, and HTTP by hand
  [
    "InternalOAuthError: Failed to obtain access token\n  oauthError: { statusCode: 429, data: 'slow down' }",
    "rate-limited",
    "likely",
  ],
  [
    "TokenError\n    at OAuth2Strategy.parseErrorResponse (/a/node_modules/passport-oauth2/lib/strategy.js:1:1) {\n  message: undefined,\n  code: 'invalid_client',\n  uri: undefined,\n  status: 500\n}",
    "client-secret-wrong",
    "possible",
  ],
  [
    "Error: Failed to obtain access token\n    at /a/node_modules/passport-oauth2/lib/strategy.js:1:1",
    "proxy-html-page",
    "possible",
    "response-data",
  ],
  ["JWTExpired: \"exp\" claim timestamp check failed {\n  code: 'ERR_JWT_EXPIRED'", "id-token-expired", "likely"],
  ["JWKSNoMatchingKey: no applicable key found in the JSON Web Key Set", "signing-key-not-found", "likely"],
  ["JsonWebTokenError: jwt audience invalid. expected: shop-app", "audience-mismatch", "certain"],
  ["SigningKeyNotFoundError: Unable to find a signing key that matches 'k9'", "signing-key-not-found", "likely"],
  [
    "AxiosError: Request failed with status code 400\n    at settle (/a/node_modules/axios/dist/node/axios.cjs:1:1)",
    "client-secret-wrong",
    "possible",
    "response-data",
  ],
  [
    "AxiosError: timeout of 5000ms exceeded {\n  code: 'ECONNABORTED',\n  config: { transitional: { clarifyTimeoutError: false } }",
    "timeout",
    "likely",
  ],
  [
    "AxiosError: read ECONNRESET {\n  config: { transitional: { clarifyTimeoutError: false } }",
    "connection-failed",
    "likely",
  ],
  [
    "FetchError: request to https://accounts.haravan.com/connect/token failed, reason: unable to verify the first certificate",
    "tls-untrusted",
    "likely",
  ],
  [
    "SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON\n    at JSON.parse (<anonymous>)",
    "proxy-html-page",
    "possible",
    "who-answered",
  ],
];

expectSayings(sayings);
