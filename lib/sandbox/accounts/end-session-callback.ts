import { bare } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { noteReason } from "../reasons/note-reason";
import { wrongMethod } from "./wrong-request";

/**
 * `/connect/endsession/callback`: the frame that tells the other clients of a sign-out.
 * No client of a world registers an address for it, so no sign-out has such a frame, and every id is unknown.
 */
export function endSessionCallback(c: SandboxContext): Response | Promise<Response> {
  if (c.req.method !== "GET") return wrongMethod(c, "Invalid HTTP method for end session callback endpoint.");
  const log = "Error validating signout callback: Failed to read end session callback message";
  noteReason(c, null, { check: "sign-out-known", log, values: {} });
  return bare(c, 400);
}
