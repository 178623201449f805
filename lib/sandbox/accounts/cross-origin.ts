import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { headerOf } from "../http/header-of";

/** The endpoints that scripts of another origin may read; the pages are for navigation only. */
const readable: ReadonlySet<string> = new Set([
  "/.well-known/openid-configuration",
  "/.well-known/openid-configuration/jwks",
  "/connect/token",
  "/connect/userinfo",
  "/connect/revocation",
]);

export const isReadable = (path: string): boolean => readable.has(path);

const mostClients = 1_000;

/** By the clients of the world, and by those that were made or replaced since. */
async function isAllowed(core: Core, origin: string): Promise<boolean> {
  const allows = (origins: readonly string[]) => origins.some((allowed) => URL.parse(allowed)?.origin === origin);
  const since = await core.records.list("client-origins", "", mostClients);
  if (since.some(({ value }) => allows(value.origins))) return true;
  const replaced = new Set(since.map(({ key }) => key));
  for (const { id, corsOrigins } of core.world.clients.values())
    if (!replaced.has(id) && allows(corsOrigins)) return true;
  return false;
}

/** Answers a preflight, and marks the answer to come. Without an allowed origin nothing is said. */
export async function crossOrigin(core: Core, c: SandboxContext): Promise<Response | null> {
  const origin = headerOf(c, "origin");
  if (origin === undefined || !(await isAllowed(core, origin))) return null;
  c.set("hasHeaders", true);
  c.header("Access-Control-Allow-Origin", origin);
  c.header("Vary", "Origin");
  const method = headerOf(c, "access-control-request-method");
  if (c.req.method !== "OPTIONS" || method === undefined) return null;
  c.header("Access-Control-Allow-Methods", method);
  const headers = headerOf(c, "access-control-request-headers");
  if (headers !== undefined) c.header("Access-Control-Allow-Headers", headers);
  return c.body(null, 204);
}
