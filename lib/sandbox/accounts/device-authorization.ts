import type { Core } from "../core";
import { jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { isForm, readParams } from "../http/params";
import { noteReason } from "../reasons/note-reason";
import { type Refusal, refuse } from "../reasons/refusal";
import { authenticateClient } from "./token/authenticate-client";

async function refused(c: SandboxContext, clientId: string | null, refusal: Refusal): Promise<Response> {
  noteReason(c, clientId, refusal);
  return jsonNoStore(c, 400, { error: refusal.error });
}

/** `/connect/deviceauthorization`: announced, and allowed to no client. @see https://www.rfc-editor.org/rfc/rfc8628 */
export async function deviceAuthorization(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "POST" || !isForm(c.req.header("content-type")))
    return refused(c, null, refuse("form-posted", "invalid_request", "Invalid HTTP request for device endpoint"));
  const params = readParams(await c.req.text());
  const client = await authenticateClient(core, c.req.header("authorization"), params);
  if (!client.ok) return refused(c, client.failure.clientId, client.failure.refusal);
  const log = "Client not configured for device flow";
  return refused(c, client.value.id, refuse("device-flow-allowed", "unauthorized_client", log));
}
