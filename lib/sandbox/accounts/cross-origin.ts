import type { Core } from "../core";
import type { SandboxContext } from "../http/env";

/** The endpoints that scripts of another origin may read; the pages are for navigation only. */
const readable: ReadonlySet<string> = new Set([
  "/.well-known/openid-configuration",
  "/.well-known/openid-configuration/jwks",
  "/connect/token",
  "/connect/userinfo",
  "/connect/revocation",
]);

export const isReadable = (path: string): boolean => readable.has(path);

function isAllowed(core: Core, origin: string): boolean {
  for (const client of core.world.clients.values())
    if (client.corsOrigins.some((allowed) => URL.parse(allowed)?.origin === origin)) return true;
  return false;
}

/** Answers a preflight, and marks the answer to come. Without an allowed origin nothing is said. */
export function crossOrigin(core: Core, c: SandboxContext): Response | null {
  const origin = c.req.header("origin");
  if (origin === undefined || !isAllowed(core, origin)) return null;
  c.header("Access-Control-Allow-Origin", origin);
  c.header("Vary", "Origin");
  const method = c.req.header("access-control-request-method");
  if (c.req.method !== "OPTIONS" || method === undefined) return null;
  c.header("Access-Control-Allow-Methods", method);
  const headers = c.req.header("access-control-request-headers");
  if (headers !== undefined) c.header("Access-Control-Allow-Headers", headers);
  return c.body(null, 204);
}
