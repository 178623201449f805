import type { Core } from "../core";
import { type CollectionName, collectionNames, parentFields, type Row, type StoreData } from "./collections";
import type { Change } from "./outcome";
import { firstCreatedId } from "./seeds/seed";

const keptMs = 30 * 86_400_000;

/** Rows of one app and store that differ from the seeded ones. Beyond, the one that changed longest ago is as it was. */
export const mostChanges = 200;
export const mostRowBytes = 65_536;

const prefixOf = (clientId: string, orgid: string): string => `${clientId}:${orgid}:`;

interface Kept extends Change {
  readonly key: string;
  readonly atMs: number;
}

const isName = (name: string): name is CollectionName => collectionNames.some((known) => known === name);

async function loadKept(core: Core, clientId: string, orgid: string): Promise<readonly Kept[]> {
  const entries = await core.records.list("store-changes", prefixOf(clientId, orgid), mostChanges * 2);
  return entries.flatMap(({ key, value: { collection, row, id, atMs } }) =>
    isName(collection) ? [{ key, collection, id, row: row === null ? null : { ...row, id }, atMs }] : [],
  );
}

export const loadChanges = (core: Core, clientId: string, orgid: string): Promise<readonly Change[]> =>
  loadKept(core, clientId, orgid);

export async function saveChanges(
  core: Core,
  clientId: string,
  orgid: string,
  changes: readonly Change[],
): Promise<void> {
  const now = core.now();
  for (const { collection, id, row } of changes) {
    const key = `${prefixOf(clientId, orgid)}${collection}:${id}`;
    // Of a row that this app made nothing stays when it is deleted.
    if (row === null && id >= firstCreatedId) await core.records.delete("store-changes", key);
    else await core.records.put("store-changes", key, { collection, id, row, atMs: now }, now + keptMs);
  }
  const kept = await loadKept(core, clientId, orgid);
  const tooMany = kept
    .toSorted((a, b) => a.atMs - b.atMs || a.id - b.id)
    .slice(0, Math.max(0, kept.length - mostChanges));
  for (const { key } of tooMany) await core.records.delete("store-changes", key);
}

/** Also those whose parent is gone, and theirs. */
function withoutOrphans(data: StoreData, gone: Set<unknown>): StoreData {
  const left: Partial<Record<CollectionName, readonly Row[]>> = {};
  for (const name of collectionNames) {
    const fields = parentFields[name];
    if (fields === undefined) continue;
    left[name] = data[name].filter((row) => {
      const orphan = fields.some((field) => gone.has(row[field]));
      if (orphan) gone.add(row.id);
      return !orphan;
    });
  }
  return { ...data, ...left };
}

/** The seeded records with what one app changed on top. */
export function applyChanges(data: StoreData, changes: readonly Change[]): StoreData {
  if (changes.length === 0) return data;
  const changed: Partial<Record<CollectionName, readonly Row[]>> = {};
  for (const name of new Set(changes.map(({ collection }) => collection))) {
    const own = new Map(changes.filter(({ collection }) => collection === name).map(({ id, row }) => [id, row]));
    const kept = data[name].flatMap((row) => {
      const now = own.get(row.id);
      own.delete(row.id);
      return now === undefined ? [row] : now === null ? [] : [now];
    });
    const made = [...own.values()].flatMap((row) => (row === null ? [] : [row]));
    changed[name] = [...kept, ...made.toSorted((a, b) => a.id - b.id)];
  }
  const gone = new Set<unknown>(changes.filter(({ row }) => row === null).map(({ id }) => id));
  const result = { ...data, ...changed };
  return gone.size === 0 ? result : withoutOrphans(result, gone);
}
