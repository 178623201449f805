import { sha256Hex } from "../tokens/hash";
import type { Client } from "./client";
import type { ClientDefaultsFile, ClientFile } from "./schema";

/** What holds for a field that neither the client nor the world's defaults name. */
export const plainDefaults: Client = {
  id: "",
  name: "",
  owner: null,
  secretHash: null,
  secretExpired: false,
  requireSecret: true,
  enabled: true,
  protocol: "oidc",
  grants: ["authorization_code"],
  redirectUris: [],
  postLogoutRedirectUris: [],
  corsOrigins: [],
  scopes: [],
  offlineAccess: false,
  pkce: "required",
  consent: false,
  accessToken: "jwt",
  accessTokenViaBrowser: false,
  userClaimsInIdToken: false,
  codeLifetimeSeconds: 300,
  accessTokenLifetimeSeconds: 3600,
  idTokenLifetimeSeconds: 300,
  refreshUsage: "one_time",
  refreshAbsoluteLifetimeSeconds: 2_592_000,
};

export function overlay(below: Client, file: ClientDefaultsFile): Client {
  return {
    id: below.id,
    owner: below.owner,
    secretHash: below.secretHash,
    name: file.name ?? below.name,
    secretExpired: file.secret_expired ?? below.secretExpired,
    requireSecret: file.require_secret ?? below.requireSecret,
    enabled: file.enabled ?? below.enabled,
    protocol: file.protocol ?? below.protocol,
    grants: file.grants ?? below.grants,
    redirectUris: file.redirect_uris ?? below.redirectUris,
    postLogoutRedirectUris: file.post_logout_redirect_uris ?? below.postLogoutRedirectUris,
    corsOrigins: file.cors_origins ?? below.corsOrigins,
    scopes: file.scopes ?? below.scopes,
    offlineAccess: file.offline_access ?? below.offlineAccess,
    pkce: file.pkce ?? below.pkce,
    consent: file.consent ?? below.consent,
    accessToken: file.access_token ?? below.accessToken,
    accessTokenViaBrowser: file.access_token_via_browser ?? below.accessTokenViaBrowser,
    userClaimsInIdToken: file.user_claims_in_id_token ?? below.userClaimsInIdToken,
    codeLifetimeSeconds: file.code_lifetime ?? below.codeLifetimeSeconds,
    accessTokenLifetimeSeconds: file.access_token_lifetime ?? below.accessTokenLifetimeSeconds,
    idTokenLifetimeSeconds: file.id_token_lifetime ?? below.idTokenLifetimeSeconds,
    refreshUsage: file.refresh_usage ?? below.refreshUsage,
    refreshAbsoluteLifetimeSeconds: file.refresh_absolute_lifetime ?? below.refreshAbsoluteLifetimeSeconds,
  };
}

export function readClient(defaults: Client, file: ClientFile): Client {
  const secret = file.secret ?? null;
  return {
    ...overlay(defaults, file),
    id: file.client_id,
    name: file.name ?? file.client_id,
    secretHash: secret === null ? null : sha256Hex(secret),
    ...(file.app_url === undefined ? {} : { appUrl: file.app_url }),
  };
}
