import type { Core } from "../core";
import type { InstallRecord } from "../store/records";
import type { Store } from "../world/world";
import { currentGeneration, installKey } from "./generation";
import { clientOfKey, ownOf } from "./own-keys";

export interface Install extends InstallRecord {
  readonly clientId: string;
  readonly store: Store;
  /** False once it was removed. */
  readonly current: boolean;
}

const most = 500;

async function complete(core: Core, key: string, record: InstallRecord): Promise<Install[]> {
  const clientId = clientOfKey(key);
  const store = core.world.stores.get(key.slice(clientId.length + 1));
  if (store === undefined) return [];
  const current = record.generation === (await currentGeneration(core, clientId, store.orgid));
  return [{ ...record, clientId, store, current }];
}

/** Of one app, or of every one; those that were removed too. */
export async function findInstalls(core: Core, clientId: string | null): Promise<readonly Install[]> {
  const kept = await core.records.list("installs", clientId === null ? "" : `${clientId}:`, most);
  const own = clientId === null ? kept : kept.filter(ownOf(clientId));
  return (await Promise.all(own.map(({ key, value }) => complete(core, key, value)))).flat();
}

export async function findInstall(core: Core, clientId: string, orgid: string): Promise<Install | null> {
  const key = installKey(clientId, orgid);
  const record = await core.records.get("installs", key);
  const [install] = record === undefined ? [] : await complete(core, key, record);
  return install?.current === true ? install : null;
}
