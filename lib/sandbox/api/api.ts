import { callLimit } from "../../haravan/limits";
import { findResource, methodsAt, type Resource, type Write } from "../../haravan/resources";
import type { Core } from "../core";
import { bare, json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { recordReason } from "../reasons/record-reason";
import type { LiveToken } from "../tokens/read-access-token";
import type { Store } from "../world/world";
import { authorizeCall, requireScope } from "./authorize-call";
import { drawFor } from "./bucket";
import { createdProducts, createProduct } from "./create-product";
import { readResource } from "./read-resource";
import { storeData } from "./store-data";
import { storeOfToken } from "./store-of-token";

type Entry = Resource | Write;

/** `/com/...` and `/web/...`, in the order: path, token, rate, scope, body. */
export async function api(core: Core, c: SandboxContext, path: string): Promise<Response> {
  const entry = findResource(c.req.method, path);
  if (entry === undefined) return notThere(core, c, path);
  const caller = await authorizeCall(core, c);
  if ("answer" in caller) return caller.answer;
  const { live } = caller;
  const store = storeOfToken(core, live.token);
  if (store === null) return bare(c, 403);
  const throttled = await throttle(core, c, live, store);
  if (throttled !== null) return throttled;
  const forbidden = await checkScope(core, c, live, entry);
  if (forbidden !== null) return forbidden;
  return entry.method === "GET" ? read(core, c, live, store, entry, path) : write(core, c, live, store, entry);
}

async function notThere(core: Core, c: SandboxContext, path: string): Promise<Response> {
  const allowed = methodsAt(path);
  const log = allowed.length > 0 ? "The path exists with another method" : "No resource has this path";
  await recordReason(core, c, null, { check: "path-known", log, values: { path, methods: allowed.join(" ") } });
  return bare(c, 404);
}

async function throttle(core: Core, c: SandboxContext, live: LiveToken, store: Store): Promise<Response | null> {
  const drawn = await drawFor(core, live.client.id, store.orgid);
  c.header(callLimit.usedHeader, `${drawn.used}/${callLimit.bucketSize}`);
  if (!drawn.full) return null;
  const seconds = Math.max(drawn.retryAfterSeconds, 0.1).toFixed(1);
  c.header(callLimit.retryHeader, seconds);
  const values = { retry_after: seconds };
  await recordReason(core, c, live.client.id, { check: "bucket-not-full", log: "The bucket is full", values });
  return json(c, callLimit.statusWhenFull, { errors: "Too Many Requests" });
}

async function checkScope(core: Core, c: SandboxContext, live: LiveToken, entry: Entry): Promise<Response | null> {
  if (entry.privateAppOnly === true) {
    const reason = { check: "private-app-only", log: "Only a private app may call this", values: {} };
    await recordReason(core, c, live.client.id, reason);
    return json(c, 403, { errors: "Forbidden" });
  }
  if (entry.scope === null) return null;
  const other = "otherScope" in entry && entry.otherScope !== undefined ? [entry.otherScope] : [];
  return requireScope(core, c, live, [entry.scope, ...other]);
}

async function read(
  core: Core,
  c: SandboxContext,
  live: LiveToken,
  store: Store,
  resource: Resource,
  path: string,
): Promise<Response> {
  const created = resource.id.startsWith("products-") ? await createdProducts(core, live.client.id, store.orgid) : [];
  const query = new URL(c.req.url).searchParams;
  const found = readResource(resource, path, query, storeData(store), created);
  return found.ok ? json(c, 200, found.value) : json(c, 404, { errors: "Not Found" });
}

async function badBody(core: Core, c: SandboxContext, live: LiveToken, check: string, log: string): Promise<Response> {
  await recordReason(core, c, live.client.id, { check, log, values: {} });
  return json(c, 400, { errors: log });
}

async function write(core: Core, c: SandboxContext, live: LiveToken, store: Store, entry: Write): Promise<Response> {
  const type = c.req.header("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== "application/json")
    return badBody(core, c, live, "content-type-json", "Content-Type must be application/json");
  let value: unknown;
  try {
    value = JSON.parse(await c.req.text());
  } catch {
    return badBody(core, c, live, "body-json", "The body is not valid JSON");
  }
  if (entry.id !== "products-create") return json(c, 200, {});
  const made = await createProduct(core, live.client.id, store.orgid, value);
  return made.ok ? json(c, 201, { product: made.value }) : json(c, 422, { errors: made.failure });
}
