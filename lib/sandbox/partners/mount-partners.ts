import type { Hono } from "hono";
import type { Core } from "../core";
import type { SandboxEnv } from "../http/env";
import { listReasons } from "./list-reasons";
import { privateTokens } from "./private-tokens";
import { endToken, nextOfApp } from "./rehearse";
import { allApps, oneApp } from "./routes";
import { visitAs } from "./visit";

/** The simulated partner dashboard, where there is a key that opens it. */
export function mountPartners(app: Hono<SandboxEnv>, core: Core): void {
  if (core.partnersKeyHash === null) return;
  app.all("/partners/apps", (c) => allApps(core, c));
  app.all("/partners/apps/:id", (c) => oneApp(core, c));
  app.all("/partners/apps/:id/reasons", (c) => listReasons(core, c));
  app.all("/partners/apps/:id/private-tokens", (c) => privateTokens(core, c));
  app.all("/partners/apps/:id/private-tokens/:token", (c) => privateTokens(core, c));
  app.all("/partners/apps/:id/scenario", (c) => nextOfApp(core, c));
  app.all("/partners/apps/:id/visits", (c) => visitAs(core, c, (request) => app.fetch(request, {})));
  app.all("/partners/apps/:id/tokens/expire", (c) => endToken(core, c, "expire"));
  app.all("/partners/apps/:id/tokens/revoke", (c) => endToken(core, c, "revoke"));
}
