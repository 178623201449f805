import { given } from "./given";
import type { CallRow } from "./row";

const inspect = "/connect/introspect";
const api = "shop-api:shop-api-secret";
const introspections: readonly CallRow[] = [
  {
    id: "introspect",
    ...given,
    path: inspect,
    basic: api,
    form: { token: "{access}" },
    status: 200,
    scope: "com.read_orders",
  },
  { id: "introspect-no-credentials", path: inspect, form: { token: "x" }, status: 401, reason: "api-known" },
  {
    id: "introspect-client-credentials",
    path: inspect,
    basic: "plain:plain-secret",
    form: { token: "x" },
    status: 401,
    reason: "api-known",
  },
  {
    id: "introspect-secret-wrong",
    path: inspect,
    basic: "shop-api:x",
    form: { token: "x" },
    status: 401,
    reason: "api-known",
  },
  {
    id: "introspect-no-token",
    path: inspect,
    basic: api,
    form: {},
    status: 400,
    error: "missing_token",
    reason: "token-sent",
  },
  {
    id: "introspect-unknown",
    path: inspect,
    basic: api,
    form: { token: "x" },
    status: 200,
    fields: ["active"],
    reason: "token-known",
  },
  {
    id: "introspect-other-scopes",
    given: "tokens",
    path: inspect,
    basic: api,
    form: { token: "{access}" },
    status: 200,
    fields: ["active"],
    reason: "token-scope-of-api",
  },
  { id: "introspect-get", path: inspect, status: 405, reason: "method-allowed" },
  { id: "introspect-json", path: inspect, json: {}, status: 415, reason: "form-posted" },
];

const refused = { status: 401, challenge: 'Bearer realm="IdentityServer",error="invalid_token"' } as const;
const who = { client_id: "plain", client_secret: "plain-secret" };
const wellKnown = "/.well-known/openid-configuration";
const others: readonly CallRow[] = [
  { id: "path-ignores-case", path: "/Connect/UserInfo", ...refused, reason: "token-sent" },
  { id: "path-slash-behind", path: "/connect/token/", method: "POST", form: {}, status: 404 },
  { id: "discovery", path: wellKnown, status: 200 },
  { id: "discovery-post", path: wellKnown, method: "POST", status: 405, reason: "method-allowed" },
  { id: "keys", path: `${wellKnown}/jwks`, status: 200, fields: ["keys"] },
  { id: "keys-put", path: `${wellKnown}/jwks`, method: "PUT", status: 405, reason: "method-allowed" },
  { id: "end-session", path: "/connect/endsession", status: 302 },
  {
    id: "end-session-hint-unreadable",
    path: "/connect/endsession?id_token_hint=x",
    status: 302,
    reason: "id-token-hint",
  },
  { id: "end-session-put", path: "/connect/endsession", method: "PUT", status: 405, reason: "method-allowed" },
  { id: "end-session-json", path: "/connect/endsession", json: {}, status: 415, reason: "form-posted" },
  {
    id: "end-session-callback",
    path: "/connect/endsession/callback?endSessionId=x",
    status: 400,
    reason: "sign-out-known",
  },
  {
    id: "end-session-callback-posted",
    path: "/connect/endsession/callback",
    form: {},
    status: 405,
    reason: "method-allowed",
  },
  { id: "check-session", path: "/connect/checksession", status: 200 },
  { id: "check-session-posted", path: "/connect/checksession", form: {}, status: 405, reason: "method-allowed" },
  { id: "callback-posted", path: "/connect/authorize/callback", method: "POST", status: 405, reason: "method-allowed" },
  {
    id: "device-authorization",
    path: "/connect/deviceauthorization",
    form: who,
    status: 400,
    error: "unauthorized_client",
    reason: "device-flow-allowed",
  },
  {
    id: "device-authorization-other-protocol",
    path: "/connect/deviceauthorization",
    form: { client_id: "federated", client_secret: "federated-secret" },
    status: 400,
    error: "unauthorized_client",
    description: "Invalid protocol",
    reason: "client-protocol",
  },
  {
    id: "device-authorization-get",
    path: "/connect/deviceauthorization",
    status: 400,
    error: "invalid_request",
    reason: "form-posted",
  },
];

/** Introspection, discovery and the rest. */
export const endpoints: readonly CallRow[] = [...introspections, ...others];
