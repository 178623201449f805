import type { Database } from "./database";
import { leaseMs } from "./lease";
import type { Owned } from "./owned";

/**
 * The right to spend the refresh token of one generation, in one conditional update: of many who ask at once, in any
 * number of processes, one gets it. A call is given up after a third of the time, so nothing has to renew it.
 */
export async function takeRefreshLease(
  db: Database,
  { personId, id }: Owned,
  of: { readonly generation: number; readonly runId: string },
): Promise<boolean> {
  const now = db.now();
  const { numUpdatedRows } = await db.kysely
    .updateTable("installations")
    .set({ refresh_lease_until: now + leaseMs, refresh_run_id: of.runId })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("generation", "=", of.generation)
    .where((or) => or.or([or("refresh_lease_until", "is", null), or("refresh_lease_until", "<=", now)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
