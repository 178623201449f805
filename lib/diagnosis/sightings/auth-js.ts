// Recorded, stack frames left out. One line a sighting, so that this file is not laid out over many.
// biome-ignore-all format: a table
import type { Sightings } from "./sighting";

export const authJs: Sightings = {
  "scope-unknown": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: ResponseBodyError: server responded with an error in the response body\n[auth][details]: {\n  \"error\": \"invalid_scope\",\n  \"provider\": \"haravan\"\n}", alike: ["scope-not-allowed-for-client"] },
  ],
  "code-missing": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: no authorization code in \"callbackParameters\"\n[auth][details]: {\n  \"provider\": \"haravan\"\n}" },
  ],
  "state-mismatch": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: response parameter \"state\" missing\n[auth][details]: {\n  \"expected\": \"eyJhbGciOi….a0tm8qIuQXjO_AwWUqyttdlHuWHBTXbgo7nFzych7joZp-UkPW5R_gJpFXRtCgwAtXJZT4n02tOWF4II23Un87xooOD3Y0DsGokdhZdzKVFZ3NB3XCkkk4-x3ixVFNgGOxAVBan1RTA5YsLDvQ9PiROYedRO1Rowi90MWJ0XaXOYvQVTY2FNlL484D50iz1G.e2J1c55CkpZKh84uH3R9bhTggHobPhxcHSGaAIIHRSo\",\n  \"parameters\": {},\n  \"provider\": \"haravan\"\n}", alike: ["check-cookie-missing"] },
  ],
  "check-cookie-missing": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] InvalidCheck: nonce value could not be parsed. Read more at https://errors.authjs.dev#invalidcheck", alike: ["nonce-missing", "nonce-mismatch"] },
  ],
  "issuer-param-invalid": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: response parameter \"iss\" (issuer) missing\n[auth][details]: {\n  \"parameters\": {},\n  \"provider\": \"haravan\"\n}" },
  ],
  "code-expired": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: ResponseBodyError: server responded with an error in the response body\n[auth][details]: {\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"Authorization code has expired\",\n  \"provider\": \"haravan\"\n}" },
  ],
  "code-already-used": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: ResponseBodyError: server responded with an error in the response body\n[auth][details]: {\n  \"error\": \"invalid_grant\",\n  \"provider\": \"haravan\"\n}", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "grant-type-unsupported": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: ResponseBodyError: server responded with an error in the response body\n[auth][details]: {\n  \"error\": \"unsupported_grant_type\",\n  \"provider\": \"haravan\"\n}", alike: ["content-type-wrong"] },
  ],
  "content-type-wrong": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: ResponseBodyError: server responded with an error in the response body\n[auth][details]: {\n  \"error\": \"invalid_request\",\n  \"provider\": \"haravan\"\n}", alike: ["request-parameter-invalid", "http-method-wrong"] },
  ],
  "token-response-nonconforming": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: failed to parse \"response\" body as JSON\n[auth][details]: {\n  \"provider\": \"haravan\"\n}", alike: ["connection-failed", "upstream-bad-gateway"] },
  ],
  "nonce-mismatch": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: JWT \"nonce\" (nonce) claim missing\n[auth][details]: {\n  \"claims\": {\n    \"nbf\": 1795372734,\n    \"exp\": 1795373034,\n    \"iss\": \"https://accounts.haravan.com\",\n    \"aud\": \"my-app\",\n    \"iat\": 1795372734,\n    \"at_hash\": \"yT81EnnBjO5XQ2QaSNaNLQ\",\n    \"sid\": \"S1\",", alike: ["nonce-missing"] },
  ],
  "issuer-mismatch": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] OperationProcessingError: \"response\" body \"issuer\" property does not match the expected value", alike: ["discovery-failed"] },
  ],
  "audience-mismatch": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: unexpected JWT \"aud\" (audience) claim value\n[auth][details]: {\n  \"expected\": \"my-app\",\n  \"claims\": {\n    \"nbf\": 1795372732,\n    \"exp\": 1795373032,\n    \"iss\": \"https://accounts.haravan.com\",\n    \"aud\": [\n      \"another-client\",\n      \"third\"" },
  ],
  "signing-alg-unexpected": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: unexpected JWT \"alg\" header parameter\n[auth][details]: {\n  \"header\": {\n    \"alg\": \"HS256\",\n    \"typ\": \"JWT\"\n  },\n  \"expected\": [\n    \"RS256\"\n  ],\n  \"reason\": \"authorization server metadata\",", alike: ["signature-invalid"] },
  ],
  "id-token-expired": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: unexpected JWT \"exp\" (expiration time) claim value, expiration is past current timestamp\n[auth][details]: {\n  \"claims\": {\n    \"nbf\": 1795365533,\n    \"exp\": 1795369133,\n    \"iss\": \"https://accounts.haravan.com\",\n    \"aud\": \"my-app\",\n    \"nonce\": \"72WMKtcKVDw0Vsse3kd0ap89WBc4HQhVXc5IMFBVGYY\",\n    \"iat\": 1795365533,\n    \"at_hash\": \"fxCYx3j9HsMipUAkGOgLCA\",", alike: ["clock-skew"] },
  ],
  "clock-skew": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: unexpected JWT \"nbf\" (not before) claim value\n[auth][details]: {\n  \"claims\": {\n    \"nbf\": 1795376332,\n    \"exp\": 1795379932,\n    \"iss\": \"https://accounts.haravan.com\",\n    \"aud\": \"my-app\",\n    \"nonce\": \"dU0rJcyU6WFD4ySZZAW-D7Y8J4mU95EiZ4xCR9VnhDM\",\n    \"iat\": 1795376332,\n    \"at_hash\": \"XqWa4P3JBeSZTODQwH-nTA\"," },
  ],
  "id-token-missing": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: \"response\" body \"id_token\" property must be a string\n[auth][details]: {\n  \"body\": {\n    \"access_token\": \"79EA42653B0BB79F60029A17A0C8EEB69C48A58712D3A5095B9899E48831A455\",\n    \"expires_in\": 3600,\n    \"token_type\": \"bearer\",\n    \"scope\": \"openid profile email org userinfo\"\n  },\n  \"provider\": \"haravan\"\n}", alike: ["scope-openid-missing"] },
  ],
  "discovery-failed": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] OperationProcessingError: \"response\" is not a conform Authorization Server Metadata response (unexpected HTTP status code)", alike: ["wrong-base-url", "upstream-bad-gateway"] },
  ],
  "token-expired": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: WWWAuthenticateChallengeError: server responded with a challenge in the WWW-Authenticate HTTP Header\n[auth][details]: {\n  \"0\": {\n    \"scheme\": \"bearer\",\n    \"parameters\": {\n      \"realm\": \"IdentityServer\",\n      \"error\": \"invalid_token\",\n      \"error_description\": \"The access token expired\"\n    }\n  }," },
  ],
  "upstream-bad-gateway": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: OperationProcessingError: \"response\" is not a conform UserInfo Endpoint response (unexpected HTTP status code)\n[auth][details]: {\n  \"provider\": \"haravan\"\n}" },
  ],
  "connection-failed": [
    { library: "@auth/core", version: "0.41.3", text: "[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror\n[auth][cause]: TypeError: fetch failed\n[auth][details]: {\n  \"name\": \"SocketError\",\n  \"code\": \"UND_ERR_SOCKET\",\n  \"socket\": {\n    \"localAddress\": \"127.0.0.1\",\n    \"localPort\": 37568,\n    \"remoteAddress\": \"127.0.0.1\",\n    \"remotePort\": 7070,\n    \"remoteFamily\": \"IPv4\"," },
  ],
};
