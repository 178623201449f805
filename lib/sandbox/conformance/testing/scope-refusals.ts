import { long, page } from "./phrases";
import type { AuthorizeRow } from "./row";

/** Refused for grant or scope. */
export const scopeRefusals: readonly AuthorizeRow[] = [
  {
    id: "scope-byte-order-mark-before",
    change: { scope: "\ufeffopenid" },
    reason: "scopes-allowed",
    lands: page("invalid_scope", "Invalid scope"),
  },
  {
    id: "hybrid-by-code-client",
    change: { response_type: "code id_token", nonce: "n1" },
    reason: "grant-allowed",
    lands: page("unauthorized_client", "Invalid grant type for client"),
  },
  {
    id: "hybrid-swapped-by-code-client",
    change: { response_type: "id_token code", nonce: "n1" },
    reason: "grant-allowed",
    lands: page("unauthorized_client", "Invalid grant type for client"),
  },
  {
    id: "implicit-by-code-client",
    change: { response_type: "token", scope: "com.read_orders" },
    reason: "grant-allowed",
    lands: page("unauthorized_client", "Invalid grant type for client"),
  },
  {
    id: "code-by-hybrid-client",
    change: { client_id: "mixed" },
    reason: "grant-allowed",
    lands: page("unauthorized_client", "Invalid grant type for client"),
  },
  {
    id: "code-by-machine",
    change: { client_id: "robot" },
    reason: "grant-allowed",
    lands: page("unauthorized_client", "Invalid grant type for client"),
  },
  {
    id: "token-not-by-browser",
    base: "implicit",
    change: { client_id: "silent" },
    reason: "browser-token-allowed",
    lands: page("invalid_request", "Client not configured to receive access tokens via browser"),
  },
  {
    id: "hybrid-token-not-by-browser",
    base: "hybrid",
    change: { response_type: "code token" },
    reason: "browser-token-allowed",
    lands: page("invalid_request", "Client not configured to receive access tokens via browser"),
  },
  {
    id: "scope-missing",
    change: { scope: null },
    reason: "scope-present",
    lands: page("invalid_request", "Invalid scope"),
  },
  {
    id: "scope-blank",
    change: { scope: "  " },
    reason: "scope-present",
    lands: page("invalid_request", "Invalid scope"),
  },
  {
    id: "scope-301",
    change: { scope: `openid ${long(294)}` },
    reason: "scope-present",
    lands: page("invalid_request", "Invalid scope"),
  },
  {
    id: "scope-300",
    change: { scope: `openid ${long(293)}` },
    reason: "scopes-allowed",
    lands: page("invalid_scope", "Invalid scope"),
  },
  {
    id: "hybrid-without-openid",
    base: "hybrid",
    change: { scope: "com.read_orders" },
    reason: "openid-for-id-token",
    lands: page("invalid_request", "Missing openid scope"),
  },
  {
    id: "implicit-identity-without-openid",
    base: "implicit",
    change: { scope: "profile" },
    reason: "openid-for-id-token",
    lands: page("invalid_request", "Missing openid scope"),
  },
  {
    id: "scope-unknown",
    change: { scope: "openid com.read_everything" },
    reason: "scopes-allowed",
    lands: page("invalid_scope", "Invalid scope"),
  },
  {
    id: "scope-prefix-left-out",
    change: { scope: "openid read_products" },
    reason: "scopes-allowed",
    lands: page("invalid_scope", "Invalid scope"),
  },
  {
    id: "scope-comma",
    change: { scope: "openid,profile" },
    reason: "scopes-allowed",
    lands: page("invalid_scope", "Invalid scope"),
  },
  {
    id: "scope-other-case",
    change: { scope: "openid Profile" },
    reason: "scopes-allowed",
    lands: page("invalid_scope", "Invalid scope"),
  },
  {
    id: "scope-tab-between",
    change: { scope: "openid\tprofile" },
    reason: "scopes-allowed",
    lands: page("invalid_scope", "Invalid scope"),
  },
  {
    id: "scope-not-of-this-client",
    change: { client_id: "few", scope: "openid com.read_orders" },
    reason: "scopes-allowed",
    lands: page("invalid_scope", "Invalid scope"),
  },
  {
    id: "scope-offline-not-allowed",
    change: { client_id: "few", scope: "openid offline_access" },
    reason: "scopes-allowed",
    lands: page("invalid_scope", "Invalid scope"),
  },
  {
    id: "scope-write-not-of-this-client",
    change: { scope: "openid com.write_products" },
    reason: "scopes-allowed",
    lands: page("invalid_scope", "Invalid scope"),
  },
];
