import { long } from "./phrases";
import type { CallRow } from "./row";

const kept = { code: "kept" } as const;
const unsupported = { status: 400, error: "unsupported_grant_type" } as const;
const unauthorized = { status: 400, error: "unauthorized_client" } as const;
const device = "urn:ietf:params:oauth:grant-type:device_code";

/** Grant types; a code under a wrong one is kept. */
export const grants: readonly CallRow[] = [
  {
    id: "grant-missing",
    given: "code",
    form: { grant_type: null },
    ...unsupported,
    reason: "grant-type-present",
    after: kept,
  },
  { id: "grant-blank", form: { grant_type: " " }, ...unsupported, reason: "grant-type-present" },
  { id: "grant-101", form: { grant_type: long(101) }, ...unsupported, reason: "grant-type-present" },
  { id: "grant-100", form: { grant_type: long(100) }, ...unsupported, reason: "grant-type-known" },
  {
    id: "grant-unknown",
    given: "code",
    form: { grant_type: "code" },
    ...unsupported,
    reason: "grant-type-known",
    after: kept,
  },
  {
    id: "grant-other-case",
    given: "code",
    form: { grant_type: "Authorization_Code" },
    ...unsupported,
    reason: "grant-type-known",
    after: kept,
  },
  { id: "grant-implicit", form: { grant_type: "implicit" }, ...unsupported, reason: "grant-type-known" },
  {
    id: "grant-of-the-browser",
    form: { client_id: "browser", client_secret: null, grant_type: "implicit" },
    ...unsupported,
    reason: "grant-type-known",
    knows: { allowed: "implicit" },
  },
  {
    id: "grant-first-counts",
    given: "code",
    form: { grant_type: ["password", "authorization_code"] },
    ...unauthorized,
    reason: "grant-type-allowed",
    after: kept,
  },
  {
    id: "code-by-machine",
    client: "robot",
    form: { grant_type: "authorization_code", code: long(64) },
    ...unauthorized,
    reason: "grant-type-allowed",
  },
  {
    id: "machine-grant-by-code-client",
    form: { grant_type: "client_credentials" },
    ...unauthorized,
    reason: "grant-type-allowed",
  },
  {
    id: "password",
    form: { grant_type: "password", username: "an", password: "an" },
    ...unauthorized,
    reason: "grant-type-allowed",
  },
  { id: "device", form: { grant_type: device, device_code: "d" }, ...unauthorized, reason: "grant-type-allowed" },
];
