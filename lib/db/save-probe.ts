import type { CauseId } from "@/lib/diagnosis";
import type { Verdict } from "@/lib/trace/model";
import type { Untried } from "@/lib/trace/views";
import type { Database } from "./database";
import type { Owned } from "./owned";

export interface NewProbe {
  readonly resource: string;
  readonly runId: string;
  readonly atMs: number;
  readonly status: number | null;
  readonly totalMs: number;
  readonly verdict: Verdict;
  readonly generation: number;
  readonly path: string | null;
  readonly cause?: CauseId | null;
  readonly untried?: Untried | null;
}

/**
 * Keeps the newest probe of each resource, and of a newer token before an older one's that was still under way.
 * `false` when there is no such installation of this person, or its run is gone.
 */
export async function saveProbe(db: Database, { personId, id }: Owned, probe: NewProbe): Promise<boolean> {
  return await db.kysely.transaction().execute(async (transaction) => {
    const both = transaction
      .selectFrom("installations as i")
      .innerJoin("runs as r", "r.person_id", "i.person_id")
      .select("i.id")
      .where("i.id", "=", id)
      .where("i.person_id", "=", personId)
      .where("r.id", "=", probe.runId);
    // Held, so that neither is deleted before the row that names them stands; the embedded database takes turns anyway.
    const owned = await (db.kind === "postgres" ? both.forKeyShare() : both).executeTakeFirst();
    if (owned === undefined) return false;
    const values = {
      run_id: probe.runId,
      at: probe.atMs,
      status: probe.status,
      total_ms: probe.totalMs,
      verdict: probe.verdict,
      generation: probe.generation,
      path: probe.path,
      cause: probe.cause ?? null,
      untried: probe.untried ?? null,
    };
    await transaction
      .insertInto("probes")
      .values({ installation_id: id, resource: probe.resource, ...values })
      .onConflict((conflict) =>
        conflict
          .columns(["installation_id", "resource"])
          .doUpdateSet(values)
          .where((or) =>
            or.or([
              or("probes.generation", "<", probe.generation),
              or.and([or("probes.generation", "=", probe.generation), or("probes.at", "<=", probe.atMs)]),
            ]),
          ),
      )
      .execute();
    return true;
  });
}
