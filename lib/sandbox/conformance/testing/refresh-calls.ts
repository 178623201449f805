import { given, live } from "./given";
import { long } from "./phrases";
import type { CallRow } from "./row";

const bad = { status: 400, error: "invalid_grant" } as const;
const dead = { refresh: "dead" } as const;

/** Refreshes: one-time use, and what the token outlives. */
export const refreshes: readonly CallRow[] = [
  {
    id: "refresh",
    ...given,
    status: 200,
    fields: ["id_token", "access_token", "expires_in", "token_type", "refresh_token", "scope"],
    scope: "com.read_orders profile openid offline_access",
    after: { refresh: "dead", access: "live" },
  },
  {
    id: "refresh-missing",
    ...given,
    form: { refresh_token: null },
    status: 400,
    error: "invalid_request",
    reason: "refresh-token-present",
    after: live,
  },
  {
    id: "refresh-101",
    ...given,
    form: { refresh_token: long(101) },
    ...bad,
    reason: "refresh-token-length",
    after: live,
  },
  {
    id: "refresh-100",
    ...given,
    form: { refresh_token: long(100) },
    ...bad,
    reason: "refresh-token-known",
    after: live,
  },
  {
    id: "refresh-space-behind",
    ...given,
    form: { refresh_token: "{refresh} " },
    ...bad,
    reason: "refresh-token-known",
    after: live,
  },
  {
    id: "refresh-expired",
    ...given,
    client: "hasty",
    before: [{ wait: 10 }],
    ...bad,
    reason: "refresh-token-not-expired",
    after: dead,
  },
  {
    id: "refresh-of-other-client",
    ...given,
    form: { client_id: "second", client_secret: "second-secret" },
    ...bad,
    reason: "refresh-token-of-this-client",
    after: live,
  },
  {
    id: "refresh-consumed",
    ...given,
    before: [{}],
    ...bad,
    reason: "refresh-token-not-consumed",
    after: { refresh: "dead", access: "live" },
  },
  { id: "refresh-reusable", ...given, client: "reuser", before: [{}], status: 200, after: live },
  {
    id: "refresh-offline-withdrawn",
    ...given,
    before: [{ client: "plain", offline_access: false }],
    ...bad,
    reason: "offline-access-allowed",
    undo: [{ client: "plain", offline_access: true }],
    after: live,
  },
  {
    id: "refresh-person-deactivated",
    ...given,
    before: [{ person: "an", active: false }],
    ...bad,
    reason: "refresh-person-active",
    undo: [{ person: "an", active: true }],
    after: live,
  },
  { id: "refresh-scope-ignored", ...given, form: { scope: "nope" }, status: 200, after: dead },
  {
    id: "refresh-as-code",
    ...given,
    form: { grant_type: "authorization_code", code: "{refresh}" },
    ...bad,
    reason: "code-known",
    after: live,
  },
  {
    id: "refresh-wrong-secret",
    ...given,
    form: { client_secret: "x" },
    status: 400,
    error: "invalid_client",
    reason: "secret-right",
    after: live,
  },
];
