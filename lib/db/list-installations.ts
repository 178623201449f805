import type { InstallationView } from "@/lib/trace/views";
import type { Database } from "./database";
import { readInstallation } from "./read-installation";
import { loadAttached, nothingAttached, selectInstallations } from "./select-installations";

/** Newest token first. */
export async function listInstallations(
  db: Database,
  personId: string,
  filter: { readonly registrationId?: string } = {},
): Promise<readonly InstallationView[]> {
  let query = selectInstallations(db, personId);
  if (filter.registrationId !== undefined) query = query.where("i.registration_id", "=", filter.registrationId);
  const rows = await query.orderBy("i.obtained_at", "desc").orderBy("i.id").execute();
  const ids = rows.map((row) => row.id);
  const attached = await loadAttached(db, ids);
  return rows.map((row) => readInstallation(row, attached.get(row.id) ?? nothingAttached));
}
