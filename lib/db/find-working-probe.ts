import type { Facts } from "@/lib/trace/model";
import type { Database } from "./database";
import type { Owned } from "./owned";
import { jsonText } from "./read-json";
import { FactsSchema } from "./read-step";

const FactsText = jsonText(FactsSchema);

/** No run of probes takes longer; older ones are not looked through. */
const longestMs = 3_600_000;

/** The run of probes that is under way at an installation, without its steps; the newest, if there are several. */
export async function findWorkingProbe(
  db: Database,
  { personId, id }: Owned,
): Promise<{ readonly runId: string; readonly facts: Facts } | undefined> {
  const row = await db.kysely
    .selectFrom("runs")
    .select(["id", "facts"])
    .where("person_id", "=", personId)
    .where("installation_id", "=", id)
    .where("kind", "=", "probe")
    .where("status", "=", "exchanging")
    .where("lease_until", ">", db.now())
    .where("started_at", ">", db.now() - longestMs)
    .orderBy("started_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { runId: row.id, facts: FactsText.parse(row.facts) };
}
