import type { Hono } from "hono";
import { readPageForm } from "../accounts/read-page-form";
import type { Core } from "../core";
import { bare } from "../http/answers";
import type { SandboxContext, SandboxEnv } from "../http/env";
import { uninstall } from "../installs/uninstall";
import { adminPage, confirmPage, noLaunchPage, strangerPage } from "../pages/admin-page";
import { adminPath } from "./admin-path";
import { launchUrl } from "./launch-url";
import { readVisit } from "./read-visit";

const loginPath = (core: Core, returnUrl: string): string =>
  `${core.issuer}/account/login?${new URLSearchParams({ ReturnUrl: returnUrl })}`;

function redirect(c: SandboxContext, url: string): Response {
  c.header("Location", url);
  c.header("Referrer-Policy", "no-referrer");
  return c.body(null, 303);
}

/** `GET /admin/{orgsub}`: the apps of a store. */
async function show(core: Core, c: SandboxContext): Promise<Response> {
  const named = c.req.query("app") ?? null;
  const visit = await readVisit(core, c, named);
  switch (visit.kind) {
    case "no-such-store":
      return bare(c, 404);
    case "sign-in":
      return redirect(c, loginPath(core, adminPath(core, visit.store.orgsub, named)));
    case "stranger":
      return strangerPage(c, visit, loginPath(core, adminPath(core, visit.store.orgsub, named)));
    case "member":
      return adminPage(c, visit, adminPath(core, visit.store.orgsub, named));
  }
}

/** Another program on this machine shares the cookie's host, so its own pages must not post here. */
function isOwnOrigin(core: Core, c: SandboxContext): boolean {
  const from = c.req.header("origin");
  return from === undefined || from === new URL(core.base).origin;
}

/** `POST /admin/{orgsub}`: opens an app, or removes it; removing asks first. */
async function act(core: Core, c: SandboxContext): Promise<Response> {
  const form = isOwnOrigin(core, c) ? await readPageForm(c) : null;
  if (form === null) return bare(c, 400);
  const named = c.req.query("app") ?? null;
  const visit = await readVisit(core, c, named);
  if (visit.kind === "no-such-store") return bare(c, 404);
  const here = adminPath(core, visit.store.orgsub, named);
  if (visit.kind !== "member") return redirect(c, here);
  const app = visit.apps.find(({ client }) => client.id === form.get("client_id"));
  if (app === undefined) return redirect(c, here);
  switch (form.get("do")) {
    case "open": {
      const url = launchUrl(core, app.client, visit.store);
      return url === null ? noLaunchPage(c, app.client, here) : redirect(c, url);
    }
    case "remove":
      return app.owner ? confirmPage(c, app.client, visit.store, here) : redirect(c, here);
    case "remove-now":
      if (app.owner) await uninstall(core, app.client, visit.store.orgid);
      return redirect(c, here);
    default:
      return bare(c, 400);
  }
}

export function mountAdmin(app: Hono<SandboxEnv>, core: Core): void {
  app.all("/admin/:orgsub", (c) => {
    if (c.req.method === "GET") return show(core, c);
    return c.req.method === "POST" ? act(core, c) : bare(c, 405);
  });
}
