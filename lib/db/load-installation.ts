import type { InstallationView } from "@/lib/trace/views";
import type { Database } from "./database";
import type { Owned } from "./owned";
import { readInstallation } from "./read-installation";
import { loadAttached, nothingAttached, selectInstallations } from "./select-installations";

export async function loadInstallation(db: Database, { personId, id }: Owned): Promise<InstallationView | undefined> {
  const row = await selectInstallations(db, personId).where("i.id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const attached = await loadAttached(db, [id]);
  return readInstallation(row, attached.get(id) ?? nothingAttached);
}
