// Recorded, stack frames left out. One line a sighting, so that this file is not laid out over many.
// biome-ignore-all format: a table
import type { Sightings } from "./sighting";

export const nextAuth: Sightings = {
  "scope-unknown": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error invalid_scope {\n  error: OPError: invalid_scope\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'invalid_scope'\n}", alike: ["scope-not-allowed-for-client"] },
  ],
  "scope-openid-missing": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error insufficient_scope {\n  error: OPError: insufficient_scope\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'insufficient_scope'\n}", alike: ["scope-missing", "scope-not-granted"] },
  ],
  "client-config-missing": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error jwks_uri must be configured on the issuer {\n  error: TypeError: jwks_uri must be configured on the issuer\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'jwks_uri must be configured on the issuer'\n}", alike: ["discovery-failed"] },
  ],
  "login-required": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_HANDLER_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_handler_error login_required {\n  error: {\n    message: 'login_required',\n    stack: 'Error: login_required\\n' +\n      '    at oAuthCallback (/app/node_modules/next-auth/core/lib/oauth/callback.js:29:19)\\n' +\n      '    at Object.callback (/app/node_modules/next-auth/core/routes/callback.js:45:39)',\n    name: 'Error'\n  },\n  error_description: undefined,\n  providerId: 'haravan',\n  message: 'login_required'\n}\n[next-auth][error][OAUTH_CALLBACK_ERROR]" },
  ],
  "state-mismatch": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error state mismatch, expected MTjB9y19jIJcSI5Hxbq8WGBw2nib8yLF7TTgRxVAJXY, got: another-state {\n  error: RPError: state mismatch, expected MTjB9y19jIJcSI5Hxbq8WGBw2nib8yLF7TTgRxVAJXY, got: another-state\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'state mismatch, expected MTjB9y19jIJcSI5Hxbq8WGBw2nib8yLF7TTgRxVAJXY, got: another-state'\n}" },
  ],
  "check-cookie-missing": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error State cookie was missing. {\n  error: TypeError: State cookie was missing.\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'State cookie was missing.'\n}" },
  ],
  "issuer-param-invalid": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error iss missing from the response {\n  error: RPError: iss missing from the response\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'iss missing from the response'\n}" },
  ],
  "id-token-unexpected": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error id_token detected in the response, you must use client.callback() instead of client.oauthCallback() {\n  error: RPError: id_token detected in the response, you must use client.callback() instead of client.oauthCallback()\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'id_token detected in the response, you must use client.callback() instead of client.oauthCallback()'\n}", alike: ["client-config-missing"] },
  ],
  "code-expired": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error invalid_grant (Authorization code has expired) {\n  error: OPError: invalid_grant (Authorization code has expired)\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'invalid_grant (Authorization code has expired)'\n}" },
  ],
  "code-already-used": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error invalid_grant {\n  error: OPError: invalid_grant\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'invalid_grant'\n}", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "client-secret-wrong": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error invalid_client {\n  error: OPError: invalid_client\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'invalid_client'\n}", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
  ],
  "grant-type-unsupported": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error unsupported_grant_type {\n  error: OPError: unsupported_grant_type\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'unsupported_grant_type'\n}", alike: ["content-type-wrong"] },
  ],
  "content-type-wrong": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error invalid_request {\n  error: OPError: invalid_request\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'invalid_request'\n}", alike: ["request-parameter-invalid", "http-method-wrong"] },
  ],
  "http-method-wrong": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error expected 200 OK, got: 405 Method Not Allowed {\n  error: OPError: expected 200 OK, got: 405 Method Not Allowed\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'expected 200 OK, got: 405 Method Not Allowed'\n}", alike: ["wrong-base-url"] },
  ],
  "token-response-nonconforming": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error missing required JWT property sub {\n  error: RPError: missing required JWT property sub\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'missing required JWT property sub'\n}" },
  ],
  "nonce-mismatch": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error nonce mismatch, expected k9I6n9OVdJBppc9W31T6WcJMkbswNk5OaKuZOkSl3nk, got: undefined {\n  error: RPError: nonce mismatch, expected k9I6n9OVdJBppc9W31T6WcJMkbswNk5OaKuZOkSl3nk, got: undefined\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'nonce mismatch, expected k9I6n9OVdJBppc9W31T6WcJMkbswNk5OaKuZOkSl3nk, got: undefined'\n}", alike: ["nonce-missing"] },
  ],
  "issuer-mismatch": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error unexpected iss value, expected https://accounts.hara.vn, got: https://accounts.haravan.com {\n  error: RPError: unexpected iss value, expected https://accounts.hara.vn, got: https://accounts.haravan.com\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'unexpected iss value, expected https://accounts.hara.vn, got: https://accounts.haravan.com'\n}", alike: ["discovery-failed"] },
  ],
  "audience-mismatch": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error azp mismatch, got: third {\n  error: RPError: azp mismatch, got: third\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'azp mismatch, got: third'\n}" },
  ],
  "signature-invalid": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error failed to validate JWT signature {\n  error: RPError: failed to validate JWT signature\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'failed to validate JWT signature'\n}" },
  ],
  "signing-key-not-found": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error no valid key found in issuer's jwks_uri for key parameters {\"kid\":\"key-1\",\"alg\":\"RS256\"} {\n  error: RPError: no valid key found in issuer's jwks_uri for key parameters {\"kid\":\"key-1\",\"alg\":\"RS256\"}\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: `no valid key found in issuer's jwks_uri for key parameters {\"kid\":\"key-1\",\"alg\":\"RS256\"}`\n}", alike: ["discovery-failed"] },
  ],
  "signing-alg-unexpected": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error unexpected JWT alg received, expected RS256, got: none {\n  error: RPError: unexpected JWT alg received, expected RS256, got: none\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'unexpected JWT alg received, expected RS256, got: none'\n}", alike: ["signature-invalid"] },
  ],
  "clock-skew": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error JWT not active yet, now 1795372720, nbf 1795376310 {\n  error: RPError: JWT not active yet, now 1795372720, nbf 1795376310\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'JWT not active yet, now 1795372720, nbf 1795376310'\n}" },
  ],
  "token-hash-mismatch": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error at_hash mismatch, expected 4d50naDIkYTrr1Mx0nLakg, got: 9B8_piX_Eg3cp-9Fa_ZjcQ\n+ actual - expected\n+ '4d50naDIkYTrr1Mx0nLakg'\n- '9B8_piX_Eg3cp-9Fa_ZjcQ' {\n  error: RPError: at_hash mismatch, expected 4d50naDIkYTrr1Mx0nLakg, got: 9B8_piX_Eg3cp-9Fa_ZjcQ\n  + actual - expected\n  + '4d50naDIkYTrr1Mx0nLakg'\n  - '9B8_piX_Eg3cp-9Fa_ZjcQ'" },
  ],
  "discovery-failed": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error token_endpoint must be configured on the issuer {\n  error: TypeError: token_endpoint must be configured on the issuer\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'token_endpoint must be configured on the issuer'\n}", alike: ["client-config-missing"] },
  ],
  "token-expired": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error invalid_token (The access token expired) {\n  error: OPError: invalid_token (The access token expired)\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'invalid_token (The access token expired)'\n}" },
  ],
  "token-revoked": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error invalid_token {\n  error: OPError: invalid_token\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'invalid_token'\n}", alike: ["token-expired", "token-malformed"] },
  ],
  "rate-limited": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error expected 200 OK, got: 429 Too Many Requests {\n  error: OPError: expected 200 OK, got: 429 Too Many Requests\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'expected 200 OK, got: 429 Too Many Requests'\n}" },
  ],
  "wrong-base-url": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error expected 200 OK, got: 302 Found {\n  error: OPError: expected 200 OK, got: 302 Found\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'expected 200 OK, got: 302 Found'\n}", alike: ["proxy-html-page", "token-response-nonconforming", "http-method-wrong"] },
  ],
  "upstream-bad-gateway": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error expected 200 OK, got: 502 Bad Gateway {\n  error: OPError: expected 200 OK, got: 502 Bad Gateway\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'expected 200 OK, got: 502 Bad Gateway'\n}" },
  ],
  timeout: [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error outgoing request timed out after 3000ms {\n  error: RPError: outgoing request timed out after 3000ms\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'outgoing request timed out after 3000ms'\n}" },
  ],
  "connection-failed": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error socket hang up {\n  error: Error: socket hang up\n    name: 'OAuthCallbackError',\n    code: 'ECONNRESET'\n  },\n  providerId: 'haravan',\n  message: 'socket hang up'\n}" },
  ],
  "tls-untrusted": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][SIGNIN_OAUTH_ERROR]\nhttps://next-auth.js.org/errors#signin_oauth_error self-signed certificate {\n  error: {\n    message: 'self-signed certificate',\n    stack: 'Error: self-signed certificate\\n' +\n      '    at TLSSocket.onConnectSecure (node:_tls_wrap:1699:34)\\n' +\n      '    at TLSSocket.emit (node:events:524:28)\\n' +\n      '    at TLSSocket._finishInit (node:_tls_wrap:1097:8)',\n    name: 'Error'\n  },\n  providerId: 'haravan',\n  message: 'self-signed certificate'\n}" },
  ],
  "tls-hostname-mismatch": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][SIGNIN_OAUTH_ERROR]\nhttps://next-auth.js.org/errors#signin_oauth_error Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list:  {\n  error: {\n    message: \"Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list: \",\n    stack: \"Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list: \\n\" +\n      '    at Object.checkServerIdentity (node:tls:316:12)\\n' +\n      '    at TLSSocket.onConnectSecure (node:_tls_wrap:1709:27)\\n' +\n      '    at TLSSocket.emit (node:events:524:28)',\n    name: 'Error'\n  },\n  providerId: 'haravan',\n  message: \"Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list: \"\n}" },
  ],
  "tls-cert-expired": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][SIGNIN_OAUTH_ERROR]\nhttps://next-auth.js.org/errors#signin_oauth_error certificate has expired {\n  error: {\n    message: 'certificate has expired',\n    stack: 'Error: certificate has expired\\n' +\n      '    at TLSSocket.onConnectSecure (node:_tls_wrap:1699:34)\\n' +\n      '    at TLSSocket.emit (node:events:524:28)\\n' +\n      '    at TLSSocket._finishInit (node:_tls_wrap:1097:8)',\n    name: 'Error'\n  },\n  providerId: 'haravan',\n  message: 'certificate has expired'\n}" },
  ],
  "tls-handshake-failed": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][SIGNIN_OAUTH_ERROR]\nhttps://next-auth.js.org/errors#signin_oauth_error write EPROTO 80BC4262C67F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:350:\n {\n  error: {\n    message: 'write EPROTO 80BC4262C67F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:350:\\n',\n    stack: 'Error: write EPROTO 80BC4262C67F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:350:\\n' +\n      '\\n' +\n      '    at WriteWrap.onWriteComplete [as oncomplete] (node:internal/stream_base_commons:95:16)',\n    name: 'Error'\n  },\n  providerId: 'haravan',\n  message: 'write EPROTO 80BC4262C67F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:350:\\n'\n}", alike: ["connection-failed"] },
  ],
  "proxy-html-page": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON {\n  error: SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: `Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON`\n}", alike: ["wrong-base-url", "token-response-nonconforming"] },
  ],
  "waf-blocked": [
    { library: "next-auth", version: "4.24.15", text: "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error expected 200 OK, got: 403 Forbidden {\n  error: OPError: expected 200 OK, got: 403 Forbidden\n    name: 'OAuthCallbackError',\n    code: undefined\n  },\n  providerId: 'haravan',\n  message: 'expected 200 OK, got: 403 Forbidden'\n}", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
  ],
};
