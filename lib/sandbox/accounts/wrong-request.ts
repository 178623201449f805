import { bare } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { noteReason } from "../reasons/note-reason";

/** A method that an endpoint does not take: a bare 405; `log` is what the server writes down. */
export async function wrongMethod(c: SandboxContext, log: string): Promise<Response> {
  noteReason(c, null, { check: "method-allowed", log, values: { method: c.req.method } });
  return bare(c, 405);
}

/** A body that is no form: a bare 415. */
export async function wrongMediaType(c: SandboxContext, log: string): Promise<Response> {
  const values = { content_type: c.req.header("content-type") ?? "" };
  noteReason(c, null, { check: "form-posted", log, values });
  return bare(c, 415);
}
