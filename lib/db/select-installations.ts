import type { ProbeView } from "@/lib/trace/views";
import type { Database } from "./database";
import { readProbe } from "./read-installation";

/** The installations of one person without their tokens; the one query behind list and load. */
export function selectInstallations(db: Database, personId: string) {
  return db.kysely
    .selectFrom("installations as i")
    .innerJoin("registrations as r", "r.id", "i.registration_id")
    .select([
      "i.id",
      "i.provider",
      "i.registration_id",
      "r.name as registration_name",
      "i.orgid",
      "i.store_name",
      "i.store_domain",
      "i.token_kind",
      "i.access_fingerprint",
      "i.refresh_fingerprint",
      "i.scopes_requested",
      "i.scopes_granted",
      "i.obtained_at",
      "i.expires_at",
      "i.installed_by_name",
      "i.installed_by_sub",
      "i.run_id",
      "i.bucket",
    ])
    .where("i.person_id", "=", personId);
}

/** The newest probe of each resource, by installation. */
export async function loadProbes(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ProbeView[]>> {
  const probes = new Map<string, ProbeView[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return probes;
  const rows = await db.kysely
    .selectFrom("probes")
    .selectAll()
    .where("installation_id", "in", ids)
    .orderBy("resource")
    .execute();
  for (const row of rows) probes.get(row.installation_id)?.push(readProbe(row));
  return probes;
}
