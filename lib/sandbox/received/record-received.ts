import type { SandboxContext } from "../http/env";
import { headersOf } from "../http/header-of";
import { knownOf } from "../reasons/note-reason";
import type { ReceivedLog } from "./received-log";

/** Notes what was received and how it was answered, for the test that asks; the control API's own calls are not noted. */
export async function recordReceived(log: ReceivedLog, c: SandboxContext, atMs: number, status: number): Promise<void> {
  const { method, path, url } = c.req;
  if (path.startsWith("/control/")) return;
  log.add({
    requestId: c.get("requestId"),
    atMs,
    method,
    path,
    url,
    text: method === "GET" || method === "HEAD" || status === 413 ? "" : await c.req.text(),
    headers: headersOf(c),
    status,
    knowledge: knownOf(c).knowledge,
  });
}
