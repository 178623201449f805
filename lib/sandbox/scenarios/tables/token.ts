import { limits } from "../../accounts/authorize/limits";
import { badGateway, blocked, loginHtml, serverError } from "../answers";
import { instead, json, mistake, rows, state } from "../effects";
import { outlive } from "../outlive";
import type { RequestChange, Scenario } from "../scenario";

const send = (change: RequestChange) => mistake("token", change);
const set = (name: string, value: string) => send({ set: { [name]: value } });
const drop = (...names: string[]) => send({ drop: names });
const handle = "0".repeat(64);

/** A client without a person, which may be one, asks for a scope that no such client is given. */
const machine = (scope: string) => [
  state("token", { client: (client) => ({ ...client, grants: ["client_credentials"] }) }),
  send({ set: { grant_type: "client_credentials", scope } }),
];

const retryAfter = (after: string) => ({ "Content-Type": json, "Retry-After": after });
const tooMany = '{"error":"too_many_requests"}';
const unavailable = '{"error":"temporarily_unavailable"}';
const invalidGrant = '{"error":"invalid_grant"}';

/** The rows of IdentityServer4's token endpoint, in its order; what it answers is bare, whatever the reason. */
const refusals = rows("token", "inferred", [
  ["token-json-body", "content-type-wrong", send({ contentType: "application/json" })],
  ["token-by-get", "http-method-wrong", send({ method: "GET" })],
  [
    "token-client-id-missing",
    "client-auth-missing",
    send({ drop: ["client_id", "client_secret"], authorization: null }),
  ],
  ["token-client-unknown", "client-unknown", set("client_id", "00000000000000000000000000000000")],
  ["token-client-disabled", "client-disabled", state("token", { client: (client) => ({ ...client, enabled: false }) })],
  [
    "token-client-misconfigured",
    "client-unknown",
    state("token", { client: (client) => ({ ...client, corsOrigins: ["https://app.example/"] }) }),
  ],
  ["token-secret-missing", "client-auth-missing", drop("client_secret")],
  ["token-secret-too-long", "client-secret-wrong", set("client_secret", "s".repeat(limits.secret + 1))],
  [
    "token-secret-expired",
    "client-secret-wrong",
    state("token", { client: (client) => ({ ...client, secretExpired: true }) }),
  ],
  ["token-grant-type-missing", "grant-type-unsupported", drop("grant_type")],
  ["token-grant-type-too-long", "grant-type-unsupported", set("grant_type", "g".repeat(limits.grantType + 1))],
  ["token-grant-type-unknown", "grant-type-unsupported", set("grant_type", "authorisation_code")],
  [
    "token-code-flow-not-allowed",
    "grant-not-allowed-for-client",
    state("token", { client: (client) => ({ ...client, grants: ["client_credentials"] }) }),
  ],
  ["token-client-credentials", "grant-not-allowed-for-client", set("grant_type", "client_credentials")],
  ["token-password-grant", "grant-not-allowed-for-client", set("grant_type", "password")],
  [
    "token-device-grant",
    "grant-not-allowed-for-client",
    set("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
  ],
  ["token-code-missing", "code-missing", drop("code")],
  ["token-code-too-long", "code-malformed", set("code", "A".repeat(limits.code + 1))],
  ["token-code-unknown", "code-malformed", set("code", handle)],
  [
    "token-code-other-client",
    "code-client-mismatch",
    state("token", { code: (code) => ({ ...code, clientId: "another-client" }) }),
  ],
  ["token-code-expired", "code-expired", state("token", { code: outlive })],
  ["token-redirect-uri-missing", "token-redirect-uri-mismatch", drop("redirect_uri")],
  ["token-redirect-uri-other", "token-redirect-uri-mismatch", send({ append: { redirect_uri: "/" } })],
  [
    "token-code-without-scopes",
    "request-parameter-invalid",
    state("token", { code: (code) => ({ ...code, scopes: [] }) }),
  ],
  ["token-verifier-unexpected", "pkce-verifier-unexpected", set("code_verifier", "v".repeat(43))],
  ["token-person-disabled", "user-disabled", state("token", { personInactive: true })],
  ["token-machine-scope-unknown", "scope-unknown", machine("com.read_everything")],
  ["token-machine-scope-openid", "scope-not-allowed-for-client", machine("openid")],
  ["token-machine-scope-offline", "scope-not-allowed-for-client", machine("offline_access")],
]);

const withChallenge = rows(
  "token",
  "inferred",
  [
    ["token-verifier-missing", "pkce-verifier-missing", drop("code_verifier")],
    ["token-verifier-short", "pkce-verifier-mismatch", set("code_verifier", "short")],
    ["token-verifier-other", "pkce-verifier-mismatch", set("code_verifier", "v".repeat(43))],
  ],
  "pkce",
);

/** What the documents and public code say of it. */
const known = rows("token", "observed", [
  ["token-secret-wrong", "client-secret-wrong", set("client_secret", handle)],
  ["token-invalid-grant-used", "code-already-used", state("token", { code: () => null })],
]);

/** Answers of other servers, gateways and proxies between: any client meets them one day. */
const answers = rows("token", "inferred", [
  ["token-invalid-client", "client-secret-wrong", instead("token", 400, '{"error":"invalid_client"}')],
  [
    "token-invalid-client-401",
    "client-secret-wrong",
    instead("token", 401, '{"error":"invalid_client"}', {
      "Content-Type": "application/json; charset=UTF-8",
      "WWW-Authenticate": 'Basic realm="token"',
    }),
  ],
  ["token-invalid-grant", "code-already-used", instead("token", 400, invalidGrant)],
  [
    "token-invalid-grant-expired",
    "code-expired",
    instead("token", 400, '{"error":"invalid_grant","error_description":"Authorization code expired"}'),
  ],
  [
    "token-unauthorized-client",
    "token-redirect-uri-mismatch",
    instead("token", 400, '{"error":"unauthorized_client"}'),
  ],
  ["token-unsupported-grant", "grant-type-unsupported", instead("token", 400, '{"error":"unsupported_grant_type"}')],
  ["token-invalid-request", "request-parameter-invalid", instead("token", 400, '{"error":"invalid_request"}')],
  ["token-invalid-scope", "scope-unknown", instead("token", 400, '{"error":"invalid_scope"}')],
  // What IdentityServer4 answers to grants that no app on Haravan has: a password, and devices without a browser.
  [
    "token-password-wrong",
    "user-disabled",
    instead("token", 400, '{"error":"invalid_grant","error_description":"invalid_username_or_password"}'),
  ],
  ["token-device-pending", null, instead("token", 400, '{"error":"authorization_pending"}')],
  ["token-device-slow-down", "rate-limited", instead("token", 400, '{"error":"slow_down"}')],
  ["token-device-expired", "code-expired", instead("token", 400, '{"error":"expired_token"}')],
  ["token-device-denied", "consent-denied", instead("token", 400, '{"error":"access_denied"}')],
  ["token-502", "upstream-bad-gateway", instead("token", 502, badGateway)],
  ["token-502-json", "upstream-bad-gateway", instead("token", 502, '{"message":"Bad Gateway"}')],
  ["token-503", "service-unavailable", instead("token", 503, "")],
  ["token-503-retry-later", "service-unavailable", instead("token", 503, unavailable, retryAfter("120"))],
  ["token-500", "server-error", instead("token", 500, serverError)],
  ["token-500-json", "server-error", instead("token", 500, '{"error":"server_error"}')],
  ["token-500-empty", "server-error", instead("token", 500, "")],
  ["token-429", "rate-limited", instead("token", 429, tooMany, retryAfter("2.0"))],
  ["token-429-whole-seconds", "rate-limited", instead("token", 429, tooMany, retryAfter("5"))],
  ["token-429-date", "rate-limited", instead("token", 429, tooMany, retryAfter("Fri, 31 Dec 2100 23:59:59 GMT"))],
  ["token-429-negative", "rate-limited", instead("token", 429, tooMany, retryAfter("-1"))],
  ["token-429-endless", "rate-limited", instead("token", 429, tooMany, retryAfter("99999999"))],
  [
    "token-403-waf",
    "waf-blocked",
    instead("token", 403, blocked, { "Content-Type": "text/html", Server: "cloudflare" }),
  ],
  ["token-404", "wrong-base-url", instead("token", 404, "")],
  ["token-405", "wrong-base-url", instead("token", 405, "", { Allow: "GET" })],
  ["token-415", "content-type-wrong", instead("token", 415, "")],
  ["token-200-html", "proxy-html-page", instead("token", 200, loginHtml)],
  ["token-200-error", "token-response-nonconforming", instead("token", 200, invalidGrant)],
  ["token-empty", "token-response-nonconforming", instead("token", 200, "")],
  ["token-redirect", "wrong-base-url", instead("token", 302, "", { Location: "https://www.example/login" })],
  [
    "token-redirect-307",
    "wrong-base-url",
    instead("token", 307, "", { Location: "https://other.example/connect/token" }),
  ],
  [
    "token-redirect-308",
    "wrong-base-url",
    instead("token", 308, "", { Location: "https://other.example/connect/token" }),
  ],
  [
    "token-error-object",
    "token-response-nonconforming",
    instead("token", 400, '{"error":{"code":"invalid_grant","message":"the code is not valid"}}'),
  ],
  ["token-error-list", "token-response-nonconforming", instead("token", 400, '{"error":["invalid_grant"]}')],
  ["token-error-number", "token-response-nonconforming", instead("token", 400, '{"error":400}')],
]);

export const tokenScenarios: readonly Scenario[] = [...refusals, ...withChallenge, ...known, ...answers];
