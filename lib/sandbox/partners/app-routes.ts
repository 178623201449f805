import type { Hono } from "hono";
import { launchOfApp } from "../admin/launch-of-app";
import { forPrograms } from "../control/for-programs";
import { type Core, findClient } from "../core";
import { json } from "../http/answers";
import type { SandboxEnv } from "../http/env";
import { changePersonOfApp } from "../installs/change-person";
import { installsOfApp, uninstallOfApp } from "../installs/installs-of-app";
import { deliveriesOfApp, retryOfApp, testOfApp } from "../webhooks/deliveries";
import { webhookOfApp } from "../webhooks/registration";
import type { AppEndpoint } from "./app-endpoint";
import { ownApp } from "./partners";

const routes: Readonly<Record<string, AppEndpoint>> = {
  "/installs": installsOfApp,
  "/installs/:orgid/uninstall": uninstallOfApp,
  "/people/:name": changePersonOfApp,
  "/webhook": webhookOfApp,
  "/webhook/test": testOfApp,
  "/webhook/deliveries": deliveriesOfApp,
  "/webhook/retry": retryOfApp,
  "/launch": launchOfApp,
};

/** The same operations for an app's owner, by the partners' key, and for whoever runs the sandbox alone. */
export function mountAppRoutes(app: Hono<SandboxEnv>, core: Core): void {
  for (const [path, endpoint] of Object.entries(routes)) {
    if (core.partnersKeyHash !== null)
      app.all(`/partners/apps/:id${path}`, async (c) => {
        const client = await ownApp(core, c);
        return client instanceof Response ? client : endpoint(core, c, client);
      });
    if (!core.alone) continue;
    const alone = forPrograms(async (_core, c) => {
      const client = await findClient(core, c.req.param("id") ?? "");
      return client === null ? json(c, 404, { error: "no such client" }) : endpoint(core, c, client);
    });
    app.all(`/control/clients/:id${path}`, (c) => alone(core, c));
  }
}
