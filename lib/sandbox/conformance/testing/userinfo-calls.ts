import { given, live } from "./given";
import { long } from "./phrases";
import type { CallRow } from "./row";

const path = "/connect/userinfo";
const challenge = (error: string, more = "") => `Bearer realm="IdentityServer",error="${error}"${more}`;
const refused = { status: 401, challenge: challenge("invalid_token") } as const;
const bearer = { authorization: "Bearer {access}" };

/** Userinfo and its challenges. */
export const userinfos: readonly CallRow[] = [
  { id: "userinfo", ...given, path, headers: bearer, status: 200, fields: ["name", "sub"] },
  { id: "userinfo-two-spaces", ...given, path, headers: { authorization: "Bearer  {access}" }, status: 200 },
  { id: "userinfo-posted", ...given, path, form: { access_token: "{access}" }, status: 200 },
  { id: "userinfo-none", path, ...refused, reason: "token-sent" },
  {
    id: "userinfo-lower-case-scheme",
    ...given,
    path,
    headers: { authorization: "bearer {access}" },
    ...refused,
    reason: "token-sent",
  },
  { id: "userinfo-json", ...given, path, json: { access_token: "x" }, ...refused, reason: "token-sent" },
  {
    id: "userinfo-unknown",
    path,
    headers: { authorization: `Bearer ${"A".repeat(64)}` },
    ...refused,
    reason: "token-known",
  },
  {
    id: "userinfo-refresh-token",
    ...given,
    path,
    headers: { authorization: "Bearer {refresh}" },
    ...refused,
    reason: "token-known",
  },
  { id: "userinfo-101", path, headers: { authorization: `Bearer ${long(101)}` }, ...refused, reason: "token-length" },
  {
    id: "userinfo-expired",
    given: "tokens",
    client: "hasty",
    path,
    headers: bearer,
    before: [{ wait: 6 }],
    status: 401,
    challenge: challenge("invalid_token", ',error_description="The access token expired"'),
    reason: "token-not-expired",
  },
  {
    id: "userinfo-id-token",
    ...given,
    path,
    headers: { authorization: "Bearer {id}" },
    status: 401,
    challenge: challenge("invalid JWT token type"),
    reason: "jwt-type",
  },
  {
    id: "userinfo-forged",
    ...given,
    path,
    headers: { authorization: "Bearer {forged}" },
    ...refused,
    reason: "jwt-readable",
  },
  { id: "userinfo-jwt", given: "tokens", client: "letters", path, headers: bearer, status: 200 },
  {
    id: "userinfo-person-deactivated",
    ...given,
    path,
    headers: bearer,
    before: [{ person: "an", active: false }],
    undo: [{ person: "an", active: true }],
    ...refused,
    reason: "token-person",
    after: live,
  },
  {
    id: "userinfo-client-disabled",
    ...given,
    path,
    headers: bearer,
    before: [{ client: "plain", enabled: false }],
    undo: [{ client: "plain", enabled: true }],
    ...refused,
    reason: "token-client",
    after: live,
  },
  {
    id: "userinfo-without-openid",
    given: "tokens",
    authorize: { scope: "com.read_orders" },
    path,
    headers: bearer,
    status: 403,
    challenge: challenge("insufficient_scope"),
    reason: "token-openid",
  },
  { id: "userinfo-put", path, method: "PUT", status: 405, reason: "method-allowed" },
  {
    id: "userinfo-revoked",
    ...given,
    path,
    headers: bearer,
    before: [
      { path: "/connect/revocation", form: { client_id: "plain", client_secret: "plain-secret", token: "{refresh}" } },
    ],
    ...refused,
    reason: "token-not-revoked",
  },
  {
    id: "userinfo-of-machine",
    client: "robot",
    given: "tokens",
    path,
    headers: bearer,
    status: 403,
    challenge: challenge("insufficient_scope"),
    reason: "token-openid",
  },
];
