import type { Verdict } from "@/lib/trace/model";
import type { Database } from "./database";
import type { Owned } from "./owned";

export interface NewProbe {
  readonly resource: string;
  readonly runId: string;
  readonly atMs: number;
  readonly status: number | null;
  readonly totalMs: number;
  readonly verdict: Verdict;
}

/** Keeps the newest probe of each resource; `false` when there is no such installation of this person. */
export async function saveProbe(db: Database, { personId, id }: Owned, probe: NewProbe): Promise<boolean> {
  return await db.kysely.transaction().execute(async (transaction) => {
    const owned = await transaction
      .selectFrom("installations")
      .select("id")
      .where("id", "=", id)
      .where("person_id", "=", personId)
      .executeTakeFirst();
    if (owned === undefined) return false;
    const values = {
      run_id: probe.runId,
      at: probe.atMs,
      status: probe.status,
      total_ms: probe.totalMs,
      verdict: probe.verdict,
    };
    await transaction
      .insertInto("probes")
      .values({ installation_id: id, resource: probe.resource, ...values })
      .onConflict((conflict) =>
        conflict.columns(["installation_id", "resource"]).doUpdateSet(values).where("probes.at", "<=", probe.atMs),
      )
      .execute();
    return true;
  });
}
