import { paramsOf, type Write } from "../../../haravan/resources";
import type { Core } from "../../core";
import { applyChanges, loadChanges, mostRowBytes, saveChanges } from "../changes";
import type { StoreData } from "../collections";
import type { Outcome } from "../outcome";
import { firstCreatedId } from "../seeds/seed";
import { takeTurns } from "../take-turns";
import { findWriteRule } from "./write-rules";

export interface WriteCall {
  readonly entry: Write;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly clientId: string;
  readonly orgid: string;
  readonly seeded: StoreData;
}

const step = 10_000;

/** Above every id this app was given, and not the same for two calls at once in different processes. */
function idsAfter(highest: number): () => number {
  const position = Math.floor((Math.max(highest, firstCreatedId) - firstCreatedId) / step) + 1;
  let next = firstCreatedId + position * step + Math.floor(Math.random() * (step - 100));
  return () => next++;
}

/** What an app writes is seen by that app on that store only; the seeded records stay as they are. */
export async function writeResource(core: Core, call: WriteCall): Promise<Outcome | "too-large"> {
  const { entry, clientId, orgid } = call;
  const rule = findWriteRule(entry.id);
  if (rule === undefined) throw new Error(`no rule for ${entry.id}`);
  return takeTurns(core.records, `write:${clientId}:${orgid}`, async () => {
    const before = await loadChanges(core, clientId, orgid);
    const outcome = rule.run({
      data: applyChanges(call.seeded, before),
      seeded: call.seeded,
      params: paramsOf(entry.path, call.path),
      query: call.query,
      body: call.body,
      now: new Date(core.now()).toISOString(),
      clientId,
      newId: idsAfter(before.reduce((highest, { id }) => Math.max(highest, id), 0)),
    });
    const changes = outcome.changes ?? [];
    if (changes.some(({ row }) => row !== null && JSON.stringify(row).length > mostRowBytes)) return "too-large";
    await saveChanges(core, clientId, orgid, changes);
    return outcome;
  });
}
