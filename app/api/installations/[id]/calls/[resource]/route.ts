import { viewCall } from "@/lib/flows/view-call";
import { jsonResponse } from "@/lib/http/problem";
import { apiRoute } from "../../../../api-route";
import { showXRay } from "../../../../show-x-ray";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations/{id}/calls/{resource}", {
  GET: async ({ ctx, caller: { person }, params: { id = "", resource = "" }, locale, refuse }) => {
    const view = await viewCall(ctx, person, { installationId: id, resource });
    return view === undefined ? refuse({ code: "not-found" }) : jsonResponse(showXRay(view, locale, ctx.env.appOrigin));
  },
});
