import type { ProbeView, TokenGeneration } from "@/lib/trace/views";
import type { Database } from "./database";
import { type Attached, readGeneration, readProbe } from "./read-installation";

/** The installations of one person without their tokens; the one query behind list and load. */
export function selectInstallations(db: Database, personId: string) {
  return db.kysely
    .selectFrom("installations as i")
    .leftJoin("registrations as r", "r.id", "i.registration_id")
    .select([
      "i.id",
      "i.provider",
      "i.origin",
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
      "i.generation",
      "i.ended_at",
      "i.ended_how",
      "i.ended_by",
    ])
    .where("i.person_id", "=", personId);
}

/** What hangs on them, by installation: the newest probe of each resource, the tokens from newest to oldest. */
export async function loadAttached(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Attached>> {
  const attached = new Map(
    ids.map((id) => [id, { probes: [] as ProbeView[], generations: [] as TokenGeneration[] }] as const),
  );
  if (ids.length === 0) return attached;
  const probes = await db.kysely
    .selectFrom("probes")
    .selectAll()
    .where("installation_id", "in", ids)
    .orderBy("resource")
    .execute();
  for (const row of probes) attached.get(row.installation_id)?.probes.push(readProbe(row));
  const generations = await db.kysely
    .selectFrom("token_generations")
    .selectAll()
    .where("installation_id", "in", ids)
    .orderBy("generation", "desc")
    .execute();
  for (const row of generations) attached.get(row.installation_id)?.generations.push(readGeneration(row));
  return attached;
}

export const nothingAttached: Attached = { probes: [], generations: [] };
