import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { crossOrigin, isReadable } from "./accounts/cross-origin";
import { accountRoutes, type Endpoint } from "./accounts/routes";
import { api } from "./api/api";
import { listSubscriptions } from "./api/subscribe";
import { changeClient, changePerson } from "./control/control";
import type { Core } from "./core";
import { bare } from "./http/answers";
import type { SandboxContext, SandboxEnv } from "./http/env";
import { createApp, oneApp } from "./partners/partners";
import { endToken, nextOfApp } from "./partners/rehearse";
import { playScenario } from "./scenarios/play-scenario";
import type { ScenarioArea } from "./scenarios/scenarios";
import { openRecords } from "./store/records";
import type { SandboxStore } from "./store/store";
import { sha256Hex } from "./tokens/hash";
import { randomHex } from "./tokens/random";
import { openSigningKey } from "./tokens/signing-key";
import type { World } from "./world/world";
import { demoWorld } from "./worlds/demo";

export interface SandboxOptions {
  readonly store: SandboxStore;
  /** Without one, the demo world. */
  readonly world?: World;
  /** `http://127.0.0.1:3000/sandbox`, or `http://127.0.0.1:4010` when alone. */
  readonly base: string;
  /** Where the tool is: redirect paths of its demo apps resolve against it. */
  readonly toolOrigin?: string;
  /** Opens the partners API. */
  readonly partnersKey?: string;
  /** Secret of the tool's own sign-in client in the demo world. */
  readonly signInSecret?: string;
  /** The control API; only for a sandbox that stands alone. */
  readonly control?: boolean;
  readonly now?: () => number;
}

export interface Sandbox {
  fetch(request: Request): Promise<Response>;
}

const maxBodyBytes = 1_048_576;
const limitStream = bodyLimit({ maxSize: maxBodyBytes, onError: (c) => c.body(null, 413) });

async function openCore(options: SandboxOptions): Promise<Core> {
  const { store, base, toolOrigin = null, signInSecret = null, partnersKey, now = Date.now } = options;
  const records = openRecords(store);
  const trimmed = base.replace(/\/+$/, "");
  return {
    world: options.world ?? demoWorld({ toolOrigin, signInSecret }),
    records,
    base: trimmed,
    basePath: new URL(trimmed).pathname.replace(/\/+$/, ""),
    issuer: `${trimmed}/accounts`,
    toolOrigin,
    partnersKeyHash: partnersKey === undefined ? null : sha256Hex(partnersKey),
    key: await openSigningKey(records),
    now,
  };
}

const areas: Readonly<Record<string, ScenarioArea>> = { "/connect/token": "token", "/connect/userinfo": "userinfo" };

function playable(core: Core, area: ScenarioArea | undefined, endpoint: Endpoint): Endpoint {
  if (area === undefined) return endpoint;
  return async (_core, c) => (await playScenario(core, c, area)) ?? endpoint(core, c);
}

function accountEndpoint(core: Core, path: string, endpoint: Endpoint) {
  const answer = playable(core, areas[path], endpoint);
  if (!isReadable(path)) return (c: SandboxContext) => answer(core, c);
  return (c: SandboxContext) => crossOrigin(core, c) ?? answer(core, c);
}

function pathOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("//") + 2);
  const end = url.slice(start).search(/[?#]/);
  return start === -1 ? "/" : end === -1 ? url.slice(start) : url.slice(start, start + end);
}

/** Paths under the issuer ignore case; the others do not. A trailing slash is another path everywhere. */
function readPath(core: Core, request: Request): string {
  const path = pathOf(request.url);
  if (!path.startsWith(core.basePath)) return path;
  const own = path.slice(core.basePath.length);
  return own.startsWith("/accounts/") ? own.toLowerCase() : own;
}

/** A simulated Haravan: accounts, API and webhooks as one function from request to response. */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const core = await openCore(options);
  const app = new Hono<SandboxEnv>({ strict: true, getPath: (request) => readPath(core, request) });
  app.use(async (c, next) => {
    const requestId = randomHex(8);
    c.set("requestId", requestId);
    c.header("X-Request-Id", requestId);
    if (Number(c.req.header("content-length") ?? 0) > maxBodyBytes) return bare(c, 413);
    return c.req.header("transfer-encoding") === undefined ? next() : limitStream(c, next);
  });
  for (const [path, endpoint] of Object.entries(accountRoutes))
    app.all(`/accounts${path}`, accountEndpoint(core, path, endpoint));
  const callApi = playable(core, "api", (_core, c) => api(core, c, readPath(core, c.req.raw).slice("/apis".length)));
  app.all("/apis/*", (c) => callApi(core, c));
  app.all("/webhook/api/subscribe", (c) => listSubscriptions(core, c));
  if (core.partnersKeyHash !== null) {
    app.all("/partners/apps", (c) => createApp(core, c));
    app.all("/partners/apps/:id", (c) => oneApp(core, c));
    app.all("/partners/apps/:id/scenario", (c) => nextOfApp(core, c));
    app.all("/partners/apps/:id/tokens/expire", (c) => endToken(core, c, "expire"));
    app.all("/partners/apps/:id/tokens/revoke", (c) => endToken(core, c, "revoke"));
  }
  if (options.control === true) {
    app.all("/control/people/:name", (c) => changePerson(core, c));
    app.all("/control/clients/:id", (c) => changeClient(core, c));
  }
  app.notFound((c) => bare(c, 404));
  // A fault here is a bug: it belongs in the log of whoever serves this.
  app.onError((fault) => {
    throw fault;
  });
  return { fetch: async (request) => app.fetch(request) };
}
