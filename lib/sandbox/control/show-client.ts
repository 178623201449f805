import type { Client } from "../world/client";
import { configurationFault } from "../world/configuration-fault";

/** A client in the words of a world file, without its secret; `fault`: why the server takes it for unknown. */
export const showClient = (client: Client) => ({
  client_id: client.id,
  name: client.name,
  enabled: client.enabled,
  grants: client.grants,
  require_secret: client.requireSecret,
  secret_expired: client.secretExpired,
  pkce: client.pkce,
  consent: client.consent,
  protocol: client.protocol,
  redirect_uris: client.redirectUris,
  post_logout_redirect_uris: client.postLogoutRedirectUris,
  cors_origins: client.corsOrigins,
  scopes: client.scopes,
  offline_access: client.offlineAccess,
  user_claims_in_id_token: client.userClaimsInIdToken,
  access_token: client.accessToken,
  access_token_via_browser: client.accessTokenViaBrowser,
  code_lifetime: client.codeLifetimeSeconds,
  access_token_lifetime: client.accessTokenLifetimeSeconds,
  id_token_lifetime: client.idTokenLifetimeSeconds,
  refresh_usage: client.refreshUsage,
  refresh_absolute_lifetime: client.refreshAbsoluteLifetimeSeconds,
  fault: configurationFault(client),
});
