import { createSandboxApp } from "@/lib/flows/create-sandbox-app";
import { listSandboxApps, viewSandboxApp } from "@/lib/flows/sandbox-apps";
import { jsonResponse } from "@/lib/http/problem";
import { apiRoute } from "../../api-route";
import { faultOf } from "../fault-of";
import { showApp } from "../show-app";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/sandbox/apps", {
  GET: async ({ ctx, caller: { person }, refuse }) => {
    if (ctx.env.sandboxOrigin === null) return refuse({ code: "sandbox-off" });
    return jsonResponse({ apps: (await listSandboxApps(ctx, person)).map(showApp) });
  },
  POST: async ({ ctx, caller: { person }, body, refuse }) => {
    const made = await createSandboxApp(ctx, person, body);
    if (!made.ok) return refuse(faultOf(made.failure, body));
    const app = await viewSandboxApp(ctx, person, made.value);
    return app === undefined ? refuse({ code: "not-found" }) : jsonResponse(showApp(app), 201);
  },
});
