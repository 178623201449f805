import type { RunSummary } from "@/lib/trace/views";
import type { Database } from "./database";
import { readRunSummary } from "./read-run";

/** The newest installs with one registration, however they ended. */
export async function listInstallsOf(
  db: Database,
  query: { readonly personId: string; readonly registrationId: string; readonly limit: number },
): Promise<readonly RunSummary[]> {
  const rows = await db.kysely
    .selectFrom("runs")
    .selectAll()
    .where("person_id", "=", query.personId)
    .where("registration_id", "=", query.registrationId)
    .where("kind", "=", "install")
    .orderBy("started_at", "desc")
    .orderBy("id", "desc")
    .limit(query.limit)
    .execute();
  return rows.map(readRunSummary);
}
