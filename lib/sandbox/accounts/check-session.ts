import { bare } from "../http/answers";
import type { SandboxContext } from "../http/env";

/** `/connect/checksession`: the page is there; it watches nothing, as the sandbox shows no session cookie to scripts. */
export function checkSession(c: SandboxContext): Response | Promise<Response> {
  if (c.req.method !== "GET") return bare(c, 405);
  c.header("Content-Security-Policy", "default-src 'none'");
  return c.html('<!doctype html><html lang="vi"><head><title>Check Session IFrame</title></head><body></body></html>');
}
