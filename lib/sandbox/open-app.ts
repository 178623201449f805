import { Hono } from "hono";
import { crossOrigin, isReadable } from "./accounts/cross-origin";
import { type Endpoint as AccountEndpoint, accountRoutes } from "./accounts/routes";
import { mountAdmin } from "./admin/mount-admin";
import { api } from "./api/api";
import { controlRoutes, nowhereRoutes } from "./control/routes";
import type { Core } from "./core";
import type { Face } from "./hosts/find-face";
import { bare } from "./http/answers";
import type { SandboxContext, SandboxEnv } from "./http/env";
import { headerOf } from "./http/header-of";
import { limitBody } from "./http/limit-body";
import { readPath } from "./http/read-path";
import { inspector } from "./inspector/inspector";
import { mountAppRoutes } from "./partners/app-routes";
import { mountPartners } from "./partners/mount-partners";
import { keepReason } from "./reasons/keep-reason";
import { recordReceived } from "./received/record-received";
import { coreAt } from "./scenarios/core-at";
import { playScenario } from "./scenarios/play-scenario";
import type { Endpoint } from "./scenarios/scenario";
import { findScenario } from "./scenarios/scenarios";
import { randomHex } from "./tokens/random";
import { subscriptions, unsubscription } from "./webhooks/subscribe";

/** Begins with the time, so that newer ids sort after older ones. */
const createRequestId = (nowMs: number): string => nowMs.toString(16).padStart(12, "0") + randomHex(4);

/** Where scenarios act under the issuer; the pages in between belong to the authorize request. */
const places: Readonly<Record<string, Endpoint>> = {
  "/.well-known/openid-configuration": "discovery",
  "/.well-known/openid-configuration/jwks": "jwks",
  "/connect/authorize": "authorize",
  "/connect/authorize/callback": "authorize",
  "/connect/token": "token",
  "/connect/userinfo": "userinfo",
};

function accountEndpoint(core: Core, path: string, endpoint: AccountEndpoint) {
  const place = places[path];
  const answer = (c: SandboxContext) => {
    const here = coreAt(core, c.get("pathScenario"));
    return place === undefined ? endpoint(here, c) : playScenario(here, c, place, endpoint);
  };
  if (!isReadable(path)) return answer;
  return async (c: SandboxContext) => {
    // Programs send no origin: nothing is to be looked up for them.
    const preflight = headerOf(c, "origin") === undefined ? null : await crossOrigin(core, c);
    return preflight ?? answer(c);
  };
}

/** Everything that is served at one address of the sandbox. */
export function openApp(core: Core, mount: Face["mount"]): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>({ strict: true, getPath: ({ url }) => readPath(core, mount, url).path });
  app.use(async (c, next) => {
    const requestId = createRequestId(core.now());
    c.set("requestId", requestId);
    // Hardly any address names a scenario.
    const scenario = c.req.url.includes("/~") ? readPath(core, mount, c.req.url).scenario : null;
    c.set("pathScenario", scenario);
    const known = scenario === null || findScenario(scenario) !== undefined;
    const refused = known ? await limitBody(c, next) : bare(c, 404);
    if (refused !== undefined) c.res = refused;
    const { status } = c.res;
    // Not by c.header: it would make another response, and a fault is noted for this one.
    if (c.get("whole") !== c.res) c.res.headers.set("X-Request-Id", requestId);
    await keepReason(core, c, status);
    if (core.received !== null) await recordReceived(core.received, c, core.now(), status);
  });
  for (const [path, endpoint] of Object.entries(accountRoutes))
    app.all(`/accounts${path}`, accountEndpoint(core, path, endpoint));
  app.all("/apis/*", (c) => {
    const path = c.req.path.slice("/apis".length);
    return playScenario(core, c, "api", (here) => api(here, c, path));
  });
  app.all("/webhook/api/subscribe", (c) => playScenario(core, c, "webhook", subscriptions));
  app.all("/webhook/api/unsubscribe", (c) => playScenario(core, c, "webhook", unsubscription));
  mountAdmin(app, core);
  mountPartners(app, core);
  mountAppRoutes(app, core);
  if (core.alone) {
    app.all("/inspector", (c) => inspector(core, c));
    for (const [path, operation] of [...controlRoutes, ...nowhereRoutes]) app.all(path, (c) => operation(core, c));
  }
  app.notFound((c) => bare(c, 404));
  // A fault here is a bug: it belongs in the log of whoever serves this.
  app.onError((fault) => {
    throw fault;
  });
  return app;
}
