import { changeSandboxApp } from "@/lib/flows/change-sandbox-app";
import { deleteApp } from "@/lib/flows/delete-app";
import { ownSandboxApp, viewSandboxApp } from "@/lib/flows/sandbox-apps";
import { jsonResponse } from "@/lib/http/problem";
import { apiRoute } from "../../../api-route";
import { faultOf } from "../../fault-of";
import { showApp } from "../../show-app";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/sandbox/apps/{id}", {
  GET: async ({ ctx, caller: { person }, params: { id = "" }, refuse }) => {
    const app = await viewSandboxApp(ctx, person, id);
    return app === undefined ? refuse({ code: "not-found" }) : jsonResponse(showApp(app));
  },
  PATCH: async ({ ctx, caller: { person }, params: { id = "" }, body, refuse }) => {
    const changed = await changeSandboxApp(ctx, person, id, body);
    if (!changed.ok) return refuse(faultOf(changed.failure, body));
    const app = await viewSandboxApp(ctx, person, id);
    return app === undefined ? refuse({ code: "not-found" }) : jsonResponse(showApp(app));
  },
  DELETE: async ({ ctx, caller: { person }, params: { id = "" }, refuse }) => {
    const app = await ownSandboxApp(ctx, person, id);
    const gone = app !== undefined && (await deleteApp(ctx, person, id));
    return gone ? new Response(null, { status: 204 }) : refuse({ code: "not-found" });
  },
});
