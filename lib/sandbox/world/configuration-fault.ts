import type { Client } from "./client";

const invalidPrefixes = [
  "javascript:",
  "file:",
  "data:",
  "mailto:",
  "ftp:",
  "blob:",
  "about:",
  "ssh:",
  "tel:",
  "view-source:",
  "ws:",
  "wss:",
];

function badOrigin(origin: string): boolean {
  const url = URL.parse(origin);
  return url === null || url.pathname !== "/" || origin.endsWith("/");
}

/** Why the server treats a registered client as unknown; `null` when its configuration holds together. */
export function configurationFault(client: Client): string | null {
  if (client.grants.length === 0) return "no allowed grant type specified";
  if (client.accessTokenLifetimeSeconds <= 0) return "access token lifetime is 0 or negative";
  if (client.idTokenLifetimeSeconds <= 0) return "identity token lifetime is 0 or negative";
  if (client.refreshAbsoluteLifetimeSeconds < 0) return "absolute refresh token lifetime is negative";
  const redirects = client.grants.some((grant) => grant !== "client_credentials");
  if (redirects && client.redirectUris.length === 0) return "No redirect URI configured.";
  const origin = client.corsOrigins.find(badOrigin);
  if (origin !== undefined) return `AllowedCorsOrigins contains invalid origin: ${origin}`;
  const uri = [...client.redirectUris, ...client.postLogoutRedirectUris].find((one) =>
    invalidPrefixes.some((prefix) => one.toLowerCase().startsWith(prefix)),
  );
  if (uri !== undefined) return `RedirectUri '${uri}' uses invalid scheme.`;
  const needsSecret = client.grants.find((grant) => grant !== "implicit");
  if (needsSecret !== undefined && client.requireSecret && client.secretHash === null)
    return `Client secret is required for ${needsSecret}, but no client secret is configured.`;
  return null;
}
