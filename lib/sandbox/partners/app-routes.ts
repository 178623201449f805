import type { Hono } from "hono";
import { launchOfApp } from "../admin/launch-of-app";
import { inControlWords, notFound, wrongMethod } from "../control/control-answer";
import { forPrograms } from "../control/for-programs";
import { type Core, findClient } from "../core";
import { bare } from "../http/answers";
import type { SandboxContext, SandboxEnv } from "../http/env";
import { changePersonOfApp } from "../installs/change-person";
import { installsOfApp, uninstallOfApp } from "../installs/installs-of-app";
import { deliveriesOfApp, retryOfApp, testOfApp } from "../webhooks/deliveries";
import { deleteWebhook, registerWebhook, showWebhook } from "../webhooks/registration";
import type { AppEndpoint } from "./app-endpoint";
import { ownApp } from "./partners";
import { createToken, deleteAllTokens, deleteToken, showTokens } from "./private-tokens";
import { expireToken, revokeToken } from "./rehearse";
import { visitAs } from "./visit";

type Endpoints = Readonly<Record<string, AppEndpoint>>;

/** By path and method, below the address of one app. */
const routes = (fetch: (request: Request) => Response | Promise<Response>): Readonly<Record<string, Endpoints>> => ({
  "/installs": { GET: installsOfApp },
  "/installs/:orgid/uninstall": { POST: uninstallOfApp },
  "/people/:name": { PUT: changePersonOfApp },
  "/webhook": { GET: showWebhook, PUT: registerWebhook, DELETE: deleteWebhook },
  "/webhook/test": { POST: testOfApp },
  "/webhook/deliveries": { GET: deliveriesOfApp },
  "/webhook/retry": { POST: retryOfApp },
  "/launch": { GET: launchOfApp },
  "/private-tokens": { GET: showTokens, POST: createToken, DELETE: deleteAllTokens },
  "/private-tokens/:tokenId": { DELETE: deleteToken },
  "/tokens/expire": { POST: expireToken },
  "/tokens/revoke": { POST: revokeToken },
  "/visits": { POST: visitAs(fetch) },
});

/** Of their queries. */
const parameters: Readonly<Record<string, readonly string[]>> = { "/launch": ["orgid"] };

/** For the documentation of the sandbox. */
export const appPaths: readonly string[] = Object.keys(routes(() => new Response()));

const endpointFor = (endpoints: Endpoints, method: string): AppEndpoint | undefined =>
  Object.hasOwn(endpoints, method) ? endpoints[method] : undefined;

async function forOwner(core: Core, c: SandboxContext, endpoints: Endpoints): Promise<Response> {
  const client = await ownApp(core, c);
  if (client instanceof Response) return client;
  const endpoint = endpointFor(endpoints, c.req.method);
  if (endpoint !== undefined) return endpoint(core, c, client);
  c.header("Allow", Object.keys(endpoints).join(", "));
  return bare(c, 405);
}

async function forOperator(core: Core, c: SandboxContext, endpoints: Endpoints): Promise<Response> {
  const client = await findClient(core, c.req.param("id") ?? "");
  if (client === null) return notFound(c, "client");
  const endpoint = endpointFor(endpoints, c.req.method);
  if (endpoint === undefined) return wrongMethod(c, ...Object.keys(endpoints));
  return inControlWords(c, await endpoint(core, c, client));
}

/** The same operations for an app's owner, by the partners' key, and for whoever runs the sandbox alone. */
export function mountAppRoutes(app: Hono<SandboxEnv>, core: Core): void {
  for (const [path, endpoints] of Object.entries(routes((request) => app.fetch(request, {})))) {
    if (core.partnersKeyHash !== null) app.all(`/partners/apps/:id${path}`, (c) => forOwner(core, c, endpoints));
    if (!core.alone) continue;
    const alone = forPrograms((_core, c) => forOperator(core, c, endpoints), parameters[path]);
    app.all(`/control/clients/:id${path}`, (c) => alone(core, c));
  }
}
