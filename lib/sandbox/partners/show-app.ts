import { appUrl } from "../admin/launch-url";
import type { Core } from "../core";
import { registeredScenario } from "../scenarios/client-scenario";
import type { Client } from "../world/client";

/** Not refused, and still worth a word. */
export interface AppWarning {
  readonly path: string;
  readonly code: "one-redirect-url" | "no-openid";
  readonly message: string;
}

function warningsOf(client: Client): AppWarning[] {
  const warnings: AppWarning[] = [];
  if (client.redirectUris.length < 2) {
    const message = "login and install usually come back to two different addresses";
    warnings.push({ path: "redirect_uris", code: "one-redirect-url", message });
  }
  if (!client.scopes.includes("openid")) {
    warnings.push({ path: "scopes", code: "no-openid", message: "without openid nobody can sign in" });
  }
  return warnings;
}

/** A registration as the dashboard shows it; the secret only where it was made in this very answer. */
export async function showApp(core: Core, client: Client, secret?: string) {
  const scenario = await registeredScenario(core, client.id);
  return {
    client_id: client.id,
    ...(secret === undefined ? {} : { client_secret: secret }),
    name: client.name,
    owner: client.owner,
    enabled: client.enabled,
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    scopes: client.offlineAccess ? [...client.scopes, "offline_access"] : client.scopes,
    grants: client.grants,
    app_url: appUrl(client),
    scenario,
    pkce: client.pkce,
    consent: client.consent,
    access_token: client.accessToken,
    code_lifetime: client.codeLifetimeSeconds,
    access_token_lifetime: client.accessTokenLifetimeSeconds,
    id_token_lifetime: client.idTokenLifetimeSeconds,
    refresh_usage: client.refreshUsage,
    refresh_absolute_lifetime: client.refreshAbsoluteLifetimeSeconds,
    warnings: warningsOf(client),
  };
}
