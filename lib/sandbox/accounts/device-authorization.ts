import type { Core } from "../core";
import { jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { isForm, readParams } from "../http/params";
import { noteReason } from "../reasons/note-reason";
import { type Refusal, refuse } from "../reasons/refusal";
import type { Client } from "../world/client";
import { authenticateClient } from "./token/authenticate-client";

async function refused(c: SandboxContext, clientId: string | null, refusal: Refusal): Promise<Response> {
  noteReason(c, clientId, refusal);
  const { error, description } = refusal;
  return jsonNoStore(c, 400, description === null ? { error } : { error, error_description: description });
}

const grant = "urn:ietf:params:oauth:grant-type:device_code";

function noDeviceFlow({ protocol }: Client): Refusal {
  if (protocol === "oidc")
    return refuse("device-flow-allowed", "unauthorized_client", `Client not configured for device flow: ${grant}`);
  const log = `Invalid protocol type for OIDC authorize endpoint: ${protocol}`;
  return refuse("client-protocol", "unauthorized_client", log, {
    description: "Invalid protocol",
    values: { protocol },
  });
}

/** `/connect/deviceauthorization`: announced, and allowed to no client. @see https://www.rfc-editor.org/rfc/rfc8628 */
export async function deviceAuthorization(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "POST" || !isForm(c.req.header("content-type")))
    return refused(
      c,
      null,
      refuse("form-posted", "invalid_request", "Invalid HTTP request for device authorize endpoint"),
    );
  const params = readParams(await c.req.text());
  const client = await authenticateClient(core, c.req.header("authorization"), params);
  if (!client.ok) return refused(c, client.failure.clientId, client.failure.refusal);
  return refused(c, client.value.id, noDeviceFlow(client.value));
}
