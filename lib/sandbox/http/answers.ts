import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { SandboxContext } from "./env";

export function noStore(c: SandboxContext): void {
  c.header("Cache-Control", "no-store, no-cache, max-age=0");
  c.header("Pragma", "no-cache");
}

export function json(c: SandboxContext, status: ContentfulStatusCode, body: unknown): Response {
  c.header("Content-Type", "application/json; charset=UTF-8");
  return c.body(JSON.stringify(body), status);
}

export function jsonNoStore(c: SandboxContext, status: ContentfulStatusCode, body: unknown): Response {
  noStore(c);
  return json(c, status, body);
}

/**
 * The token endpoint's answer, as an object of plain headers: what the adapter sends with the least work.
 * Where the caller's origin was answered already, the headers that say so are kept.
 */
export function tokenJson(c: SandboxContext, status: 200 | 400, body: unknown): Response {
  if (c.get("hasHeaders") === true) return jsonNoStore(c, status, body);
  const headers = {
    "Content-Type": "application/json; charset=UTF-8",
    "Cache-Control": "no-store, no-cache, max-age=0",
    Pragma: "no-cache",
    "X-Request-Id": c.get("requestId"),
  };
  const response = new Response(JSON.stringify(body), { status, headers });
  c.set("whole", response);
  return response;
}

/** A status and nothing else, as IdentityServer4 answers a wrong method or content type. */
export const bare = (c: SandboxContext, status: 200 | 400 | 401 | 403 | 404 | 405 | 413 | 415): Response =>
  c.body(null, status);
