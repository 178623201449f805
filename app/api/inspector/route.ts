import { inspectRequests } from "@/lib/flows/inspect-requests";
import { jsonResponse } from "@/lib/http/problem";
import { mayUseSandbox } from "@/lib/session/may-use-sandbox";
import { apiRoute } from "../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/inspector", {
  GET: async ({ ctx, request, caller: { person }, query, refuse }) => {
    if (!mayUseSandbox(ctx.env, request.headers)) return refuse({ code: "sandbox-off" });
    const { requests, next, complete } = await inspectRequests(ctx, person, query);
    return jsonResponse({
      // The values are named by the server: they are not ours to rename.
      requests: requests.map(({ requestId, clientId, stateHash, runId, ...rest }) => ({
        ...rest,
        request_id: requestId,
        client_id: clientId,
        state_hash: stateHash,
        run_id: runId,
      })),
      next,
      complete,
    });
  },
});
