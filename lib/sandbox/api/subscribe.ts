import type { Core } from "../core";
import { bare, json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { authorizeCall, requireScope } from "./authorize-call";

/** `GET /api/subscribe` of the webhook host. Nothing is subscribed yet, so the list is empty. */
export async function listSubscriptions(core: Core, c: SandboxContext): Promise<Response> {
  const caller = await authorizeCall(core, c);
  if ("answer" in caller) return caller.answer;
  const forbidden = await requireScope(core, c, caller.live, ["wh_api"]);
  if (forbidden !== null) return forbidden;
  if (c.req.method !== "GET") return bare(c, 404);
  return json(c, 200, { data: [], error: false, message: "" });
}
