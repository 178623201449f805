import { z } from "zod";
import type { Core } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { endpointNames } from "../received/endpoint-of";
import { mostReceived } from "../received/most-received";
import { showReceived } from "../received/show-received";
import { refuseInput, wrongMethod } from "./control-answer";
import { checkInput } from "./read-control-input";

const question = z.strictObject({
  client_id: z.string().optional(),
  endpoint: z.enum(endpointNames).optional(),
  limit: z.coerce.number().int().min(1).max(mostReceived).default(100),
});

/** `GET /control/requests?client_id=&endpoint=&limit=`, the newest first; `DELETE` forgets them. */
export async function receivedRequests(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "GET" && c.req.method !== "DELETE") return wrongMethod(c, "GET", "DELETE");
  if (c.req.method === "DELETE") {
    core.received?.clear();
    return c.body(null, 204);
  }
  const input = checkInput(question, c.req.query());
  if (!input.ok) return refuseInput(c, input.failure);
  const { client_id, endpoint, limit } = input.value;
  const kept = await Promise.all((core.received?.list() ?? []).map((one) => showReceived(core, one)));
  const requests = kept
    .filter((one) => client_id === undefined || one.client_id === client_id)
    .filter((one) => endpoint === undefined || one.endpoint === endpoint);
  return json(c, 200, { requests: requests.slice(0, limit) });
}
