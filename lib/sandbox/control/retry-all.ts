import type { Core } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { runDue } from "../webhooks/run-due";
import { wrongMethod } from "./control-answer";

/** `POST /control/webhooks/retry`: sends what is due; with `?all` also what waits for a later attempt. */
export async function retryAll(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "POST") return wrongMethod(c, "POST");
  return json(c, 200, { tried: await runDue(core, { all: c.req.query("all") !== undefined }) });
}
