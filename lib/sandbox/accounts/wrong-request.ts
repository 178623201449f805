import type { Core } from "../core";
import { bare } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { recordReason } from "../reasons/record-reason";

/** A method that an endpoint does not take: a bare 405; `log` is what the server writes down. */
export async function wrongMethod(core: Core, c: SandboxContext, log: string): Promise<Response> {
  await recordReason(core, c, null, { check: "method-allowed", log, values: { method: c.req.method } });
  return bare(c, 405);
}

/** A body that is no form: a bare 415. */
export async function wrongMediaType(core: Core, c: SandboxContext, log: string): Promise<Response> {
  const values = { content_type: c.req.header("content-type") ?? "" };
  await recordReason(core, c, null, { check: "form-posted", log, values });
  return bare(c, 415);
}
