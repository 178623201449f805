import type { SandboxContext } from "../http/env";
import { isForm } from "../http/params";

/** The fields of one of our own forms; `null` when it was posted from another site, or is no form. */
export async function readPageForm(c: SandboxContext): Promise<URLSearchParams | null> {
  if (c.req.header("sec-fetch-site") === "cross-site" || !isForm(c.req.header("content-type"))) return null;
  return new URLSearchParams(await c.req.text());
}
