import { callLimit } from "../../haravan/limits";
import { findMisprint } from "../../haravan/misprinted-paths";
import { findResource, methodsAt, type Resource, type Write } from "../../haravan/resources";
import type { Core } from "../core";
import { bare, json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import type { Knowledge } from "../reasons/known";
import { noteCaller, noteReason } from "../reasons/note-reason";
import type { Store } from "../world/world";
import { announceWrite } from "./announce-write";
import { type ApiCaller, readCaller } from "./api-caller";
import { refuseScope, refuseToken } from "./authorize-call";
import { drawFor, retryAfter } from "./bucket";
import { applyChanges, loadChanges } from "./changes";
import type { Outcome } from "./outcome";
import { readResource } from "./read-resource";
import { readWriteBody } from "./read-write-body";
import { storeData } from "./seeds/store-data";
import { writeResource } from "./write/write-resource";

type Entry = Resource | Write;

/** `/com/...` and `/web/...`, in the order: path, token, rate, scope, body. */
export async function api(core: Core, c: SandboxContext, path: string): Promise<Response> {
  const entry = findResource(c.req.method, path);
  const read = await readCaller(core, c);
  if (!("caller" in read)) return entry === undefined ? notThere(c, path) : refuseToken(c, read);
  const { caller } = read;
  noteCaller(c, caller.clientId);
  const throttled = await throttle(core, c, caller);
  if (throttled !== null) return throttled;
  if (entry === undefined) return notThere(c, path, caller.clientId);
  if (caller.store === null) {
    noteReason(c, caller.clientId, { check: "store-known", log: "The token is of no store", values: {} });
    return bare(c, 403);
  }
  const forbidden = await checkScope(c, caller, entry);
  if (forbidden !== null) return forbidden;
  return entry.method === "GET"
    ? answerRead(core, c, caller, caller.store, entry, path)
    : answerWrite(core, c, caller, caller.store, entry, path);
}

async function notThere(c: SandboxContext, path: string, clientId: string | null = null): Promise<Response> {
  const allowed = methodsAt(path);
  const misprint = findMisprint(c.req.method, path);
  const log =
    misprint !== undefined
      ? `A heading of the documentation has this path, the sample below it has ${misprint.sample}`
      : allowed.length > 0
        ? "The path exists with another method"
        : "No resource has this path";
  noteReason(c, clientId, { check: "path-known", log, values: { path, methods: allowed.join(" ") } });
  return bare(c, 404);
}

/** From here on every answer says how full the bucket is. */
async function throttle(core: Core, c: SandboxContext, { clientId, store }: ApiCaller): Promise<Response | null> {
  const drawn = await drawFor(core, clientId, store?.orgid ?? "");
  c.header(callLimit.usedHeader, `${drawn.used}/${callLimit.bucketSize}`);
  if (!drawn.full) return null;
  const seconds = retryAfter(drawn.retryAfterSeconds);
  c.header(callLimit.retryHeader, seconds);
  const values = { retry_after: seconds };
  noteReason(c, clientId, { check: "bucket-not-full", log: "The bucket is full", values });
  return json(c, callLimit.statusWhenFull, { errors: "Too Many Requests" });
}

async function checkScope(c: SandboxContext, caller: ApiCaller, entry: Entry): Promise<Response | null> {
  if (entry.privateAppOnly === true && !caller.isPrivate) {
    const reason = { check: "private-app-only", log: "Only a private app may call this", values: {} } as const;
    noteReason(c, caller.clientId, reason);
    return json(c, 403, { errors: "Forbidden" });
  }
  // No page names a scope for metafields and events: any living token opens them.
  if (entry.scope === null) return null;
  const other = "otherScope" in entry && entry.otherScope !== undefined ? [entry.otherScope] : [];
  return refuseScope(c, caller, [entry.scope, ...other]);
}

async function answerRead(
  core: Core,
  c: SandboxContext,
  { clientId }: ApiCaller,
  store: Store,
  resource: Resource,
  path: string,
): Promise<Response> {
  const changes = await loadChanges(core, clientId, store.orgid);
  const data = applyChanges(storeData(core.world, store), changes);
  const outcome = readResource({ resource, path, query: new URL(c.req.url).searchParams, data, clientId });
  if (outcome.status >= 400) await noteOutcome(c, clientId, path, outcome);
  return json(c, outcome.status, outcome.body);
}

/** What the store refuses, its body says: the reason only adds whose path it was. */
async function noteOutcome(c: SandboxContext, clientId: string, path: string, outcome: Outcome) {
  const known: Knowledge =
    outcome.status === 404
      ? { check: "item-known", log: "The store has no such item", values: { path } }
      : { check: "item-valid", log: "The store refuses the call", values: { answer: JSON.stringify(outcome.body) } };
  noteReason(c, clientId, known);
}

async function answerWrite(
  core: Core,
  c: SandboxContext,
  { clientId }: ApiCaller,
  store: Store,
  entry: Write,
  path: string,
): Promise<Response> {
  const read = await readWriteBody(c, entry);
  if (!read.ok) {
    const { check, log } = read.failure;
    noteReason(c, clientId, { check, log, values: {} });
    return json(c, 400, { errors: log });
  }
  const outcome = await writeResource(core, {
    entry,
    path,
    query: new URL(c.req.url).searchParams,
    body: read.value,
    clientId,
    orgid: store.orgid,
    seeded: storeData(core.world, store),
  });
  if (outcome === "too-large") return bare(c, 413);
  if (outcome.status >= 400) await noteOutcome(c, clientId, path, outcome);
  else await announceWrite(core, { entryId: entry.id, clientId, store, outcome });
  return json(c, outcome.status, outcome.body);
}
