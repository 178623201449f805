import { given, live } from "./given";
import type { CallRow } from "./row";

const revoke = "/connect/revocation";
const who = { client_id: "plain", client_secret: "plain-secret" };
/** Revocation, whose 200 proves nothing. */
export const revocations: readonly CallRow[] = [
  {
    id: "revoke-refresh",
    ...given,
    path: revoke,
    form: { ...who, token: "{refresh}" },
    status: 200,
    after: { refresh: "dead", access: "dead" },
  },
  {
    id: "revoke-access",
    ...given,
    path: revoke,
    form: { ...who, token: "{access}", token_type_hint: "access_token" },
    status: 200,
    after: { access: "dead", refresh: "live" },
  },
  {
    id: "revoke-wrong-hint",
    ...given,
    path: revoke,
    form: { ...who, token: "{refresh}", token_type_hint: "access_token" },
    status: 200,
    after: live,
  },
  { id: "revoke-unknown", ...given, path: revoke, form: { ...who, token: "nothing" }, status: 200, after: live },
  {
    id: "revoke-refresh-of-other",
    ...given,
    path: revoke,
    form: { client_id: "second", client_secret: "second-secret", token: "{refresh}" },
    status: 200,
    reason: "token-of-this-client",
    after: live,
  },
  {
    id: "revoke-access-of-other",
    ...given,
    path: revoke,
    form: { client_id: "second", client_secret: "second-secret", token: "{access}" },
    status: 200,
    reason: "token-of-this-client",
    after: live,
  },
  { id: "revoke-no-token", path: revoke, form: who, status: 400, error: "invalid_request", reason: "token-sent" },
  {
    id: "revoke-hint-unknown",
    ...given,
    path: revoke,
    form: { ...who, token: "{access}", token_type_hint: "id_token" },
    status: 400,
    error: "unsupported_token_type",
    reason: "hint-known",
    after: live,
  },
  {
    id: "revoke-no-client",
    path: revoke,
    form: { token: "x" },
    status: 400,
    error: "invalid_client",
    reason: "client-identified",
  },
  {
    id: "revoke-secret-wrong",
    path: revoke,
    form: { ...who, client_secret: "x", token: "x" },
    status: 400,
    error: "invalid_client",
    reason: "secret-right",
  },
  { id: "revoke-get", path: revoke, status: 405, reason: "method-allowed" },
  { id: "revoke-json", path: revoke, json: { token: "x" }, status: 415, reason: "form-posted" },
];
