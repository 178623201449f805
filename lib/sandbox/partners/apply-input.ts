import type { Core } from "../core";
import type { Client } from "../world/client";
import type { AppInput } from "./app-input";
import { resolveUri } from "./resolve-uri";

const appUrlOf = (core: Core, uri: string | null): string | null =>
  uri === null ? null : (resolveUri(core, uri) ?? uri);

/** The registration with the fields that were sent; what was not sent stays. */
export function applyInput(core: Core, client: Client, input: AppInput): Client {
  const resolved = (uris: readonly string[] | undefined) => uris?.map((uri) => resolveUri(core, uri) ?? uri);
  const scopes = input.scopes === undefined ? undefined : [...new Set(input.scopes)];
  return {
    ...client,
    name: input.name ?? client.name,
    enabled: input.enabled ?? client.enabled,
    grants: input.grants === undefined ? client.grants : [...new Set(input.grants)],
    redirectUris: resolved(input.redirect_uris) ?? client.redirectUris,
    postLogoutRedirectUris: resolved(input.post_logout_redirect_uris) ?? client.postLogoutRedirectUris,
    scopes: scopes?.filter((scope) => scope !== "offline_access") ?? client.scopes,
    offlineAccess: scopes?.includes("offline_access") ?? client.offlineAccess,
    ...(input.app_url === undefined ? {} : { appUrl: appUrlOf(core, input.app_url) }),
    pkce: input.pkce ?? client.pkce,
    consent: input.consent ?? client.consent,
    codeLifetimeSeconds: input.code_lifetime ?? client.codeLifetimeSeconds,
    accessTokenLifetimeSeconds: input.access_token_lifetime ?? client.accessTokenLifetimeSeconds,
    idTokenLifetimeSeconds: input.id_token_lifetime ?? client.idTokenLifetimeSeconds,
    refreshUsage: input.refresh_usage ?? client.refreshUsage,
    refreshAbsoluteLifetimeSeconds: input.refresh_absolute_lifetime ?? client.refreshAbsoluteLifetimeSeconds,
  };
}
