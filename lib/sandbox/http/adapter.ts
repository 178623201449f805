import { type IncomingHttpHeaders, type IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { breakAnswer } from "./break-answer";
import { endOfTurn } from "./end-of-turn";
import { faultOf } from "./transport";

export type Handle = (request: Request, headers: IncomingHttpHeaders) => Promise<Response>;
export type Listener = (request: IncomingMessage, answer: ServerResponse) => Promise<void>;

/**
 * Node's request to the sandbox and back. It owns the socket, so faults of the network are played here.
 * In a process of the sandbox's own the adapter's light `Response` stands in for the platform's: half the time of an answer.
 */
export function adapt(handle: Handle, { ownProcess = false }: { readonly ownProcess?: boolean } = {}): Listener {
  return getRequestListener(
    async (request, { incoming, outgoing }) => {
      const response = await handle(request, incoming.headers);
      await endOfTurn();
      const fault = faultOf(response);
      if (fault === null || !(outgoing instanceof ServerResponse)) return response;
      await breakAnswer(outgoing, response, fault);
      return RESPONSE_ALREADY_SENT;
    },
    { overrideGlobalObjects: ownProcess },
  );
}
