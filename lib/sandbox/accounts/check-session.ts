import type { SandboxContext } from "../http/env";
import { wrongMethod } from "./wrong-request";

/** `/connect/checksession`: the page is there; it watches nothing, as the sandbox shows no session cookie to scripts. */
export function checkSession(c: SandboxContext): Response | Promise<Response> {
  if (c.req.method !== "GET") return wrongMethod(c, "Invalid HTTP method for check session endpoint");
  c.header("Content-Security-Policy", "default-src 'none'");
  return c.html('<!doctype html><html lang="vi"><head><title>Check Session IFrame</title></head><body></body></html>');
}
