import { viewRun } from "@/lib/flows/view-run";
import { jsonResponse } from "@/lib/http/problem";
import { toHar } from "@/lib/trace/to-har";
import { apiRoute } from "../../../api-route";
import { product } from "../../../product";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/runs/{id}/har", {
  GET: async ({ ctx, caller: { person }, params: { id = "" }, refuse }) => {
    const view = await viewRun(ctx, person, id);
    if (view === undefined) return refuse({ code: "not-found" });
    const name = `attachment; filename="run-${view.run.id}.har"`;
    return jsonResponse(toHar(view.run, product), 200, { "content-disposition": name });
  },
});
