import { long } from "./phrases";
import type { CallRow } from "./row";

const scopeBad = { status: 400, error: "invalid_scope" } as const;
/** Client credentials. */
export const machines: readonly CallRow[] = [
  {
    id: "machine",
    client: "robot",
    status: 200,
    fields: ["access_token", "expires_in", "token_type", "scope"],
    scope: "com.read_orders com.read_products",
  },
  {
    id: "machine-one-scope",
    client: "robot",
    form: { scope: "com.read_orders" },
    status: 200,
    scope: "com.read_orders",
  },
  {
    id: "machine-scope-unknown",
    client: "robot",
    form: { scope: "nope" },
    ...scopeBad,
    reason: "machine-scopes-allowed",
  },
  {
    id: "machine-scope-not-allowed",
    client: "robot",
    form: { scope: "com.write_products" },
    ...scopeBad,
    reason: "machine-scopes-allowed",
  },
  {
    id: "machine-scope-301",
    client: "robot",
    form: { scope: long(301) },
    ...scopeBad,
    reason: "machine-scopes-allowed",
  },
  { id: "machine-openid", client: "robot", form: { scope: "openid" }, ...scopeBad, reason: "machine-no-identity" },
  {
    id: "machine-offline-not-allowed",
    client: "robot",
    form: { scope: "offline_access" },
    ...scopeBad,
    reason: "machine-scopes-allowed",
  },
  {
    id: "machine-offline",
    client: "robot-offline",
    form: { scope: "com.read_orders offline_access" },
    ...scopeBad,
    reason: "machine-no-offline",
  },
];
