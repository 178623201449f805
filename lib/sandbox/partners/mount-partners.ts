import type { Hono } from "hono";
import type { Core } from "../core";
import type { SandboxEnv } from "../http/env";
import { listReasons } from "./list-reasons";
import { nextOfApp } from "./rehearse";
import { allApps, oneApp } from "./routes";

/** The simulated partner dashboard, where there is a key that opens it. */
export function mountPartners(app: Hono<SandboxEnv>, core: Core): void {
  if (core.partnersKeyHash === null) return;
  app.all("/partners/apps", (c) => allApps(core, c));
  app.all("/partners/apps/:id", (c) => oneApp(core, c));
  app.all("/partners/apps/:id/reasons", (c) => listReasons(core, c));
  app.all("/partners/apps/:id/scenario", (c) => nextOfApp(core, c));
}
