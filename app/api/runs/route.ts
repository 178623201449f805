import { listMyRuns } from "@/lib/flows/list-my-runs";
import { jsonResponse } from "@/lib/http/problem";
import { snakeKeys } from "@/lib/http/snake-keys";
import { apiRoute } from "../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/runs", {
  GET: async ({ ctx, caller: { person }, query: { limit, after, installation, scenario } }) => {
    const page = await listMyRuns(ctx, person, {
      limit,
      ...(after === undefined ? {} : { after }),
      ...(installation === undefined ? {} : { installationId: installation }),
      ...(scenario === undefined ? {} : { scenario }),
    });
    return jsonResponse(snakeKeys(page));
  },
});
