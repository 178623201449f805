import type { Core } from "../core";
import { bare, jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { changeApp } from "./change-app";
import { createApp } from "./create-app";
import { deleteApp } from "./delete-app";
import { listApps } from "./list-apps";
import { authorized, ownApp } from "./partners";
import { showApp } from "./show-app";

/** `/partners/apps`: the simulated partner dashboard. */
export async function allApps(core: Core, c: SandboxContext): Promise<Response> {
  if (!authorized(core, c)) return bare(c, 401);
  switch (c.req.method) {
    case "GET":
      return listApps(core, c);
    case "POST":
      return createApp(core, c);
    default:
      return bare(c, 405);
  }
}

/** `/partners/apps/{client_id}` */
export async function oneApp(core: Core, c: SandboxContext): Promise<Response> {
  const client = await ownApp(core, c);
  if (client instanceof Response) return client;
  switch (c.req.method) {
    case "GET":
      return jsonNoStore(c, 200, await showApp(core, client));
    case "PATCH":
      return changeApp(core, c, client);
    case "DELETE":
      return deleteApp(core, c, client);
    default:
      return bare(c, 405);
  }
}
