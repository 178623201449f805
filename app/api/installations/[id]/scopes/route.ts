import { judgeScopes, type ScopeRow } from "@/components/store/judge-scopes";
import { viewStore } from "@/lib/flows/list-stores";
import { jsonResponse } from "@/lib/http/problem";
import { snakeKeys } from "@/lib/http/snake-keys";
import { apiRoute } from "../../../api-route";

const show = ({ name, requested, requestedVia, granted, grantedVia, result, outcome }: ScopeRow) => ({
  name,
  requested,
  requestedVia,
  granted,
  grantedVia,
  works: outcome === null ? null : result === "works",
  result: result === "notGranted" ? "not-granted" : result,
  probe: outcome,
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations/{id}/scopes", {
  GET: async ({ ctx, caller: { person }, params: { id = "" }, refuse }) => {
    const installation = await viewStore(ctx, person, id);
    if (installation === undefined) return refuse({ code: "not-found" });
    return jsonResponse(snakeKeys({ scopes: judgeScopes(installation).map(show) }));
  },
});
