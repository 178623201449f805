/** Names of the endpoints a test asks for; every page of the accounts host is a `page`. */
export const endpointNames = [
  "discovery",
  "jwks",
  "authorize",
  "token",
  "userinfo",
  "introspection",
  "revocation",
  "end-session",
  "check-session",
  "device-authorization",
  "page",
  "api",
  "webhook",
  "partners",
  "other",
] as const;
export type EndpointName = (typeof endpointNames)[number];

const accounts: Readonly<Record<string, EndpointName>> = {
  "/.well-known/openid-configuration": "discovery",
  "/.well-known/openid-configuration/jwks": "jwks",
  "/connect/authorize": "authorize",
  "/connect/authorize/callback": "authorize",
  "/connect/token": "token",
  "/connect/userinfo": "userinfo",
  "/connect/introspect": "introspection",
  "/connect/revocation": "revocation",
  "/connect/endsession": "end-session",
  "/connect/endsession/callback": "end-session",
  "/connect/checksession": "check-session",
  "/connect/deviceauthorization": "device-authorization",
  "/": "page",
  "/account/login": "page",
  "/account/store": "page",
  "/account/logout": "page",
  "/consent": "page",
  "/home/error": "page",
};

/** By the path as the routes see it; a scenario's own issuer path (`/~name`) is the endpoint behind it. */
export function endpointOf(path: string): EndpointName {
  const [, area = "", rest = ""] = /^\/([^/]+)(?:\/~[^/]+)?(\/.*)?$/.exec(path) ?? [];
  if (area === "accounts") return accounts[rest] ?? "other";
  if (area === "apis") return "api";
  return area === "webhook" || area === "partners" ? area : "other";
}
