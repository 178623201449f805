import type { Database } from "./database";
import { leaseMs } from "./lease";
import type { Owned } from "./owned";

/** Renews the lease of a run that is worked on. `false`: it is over, perhaps because somebody cancelled it elsewhere. */
export async function holdRun(db: Database, { personId, id }: Owned): Promise<boolean> {
  const { numUpdatedRows } = await db.kysely
    .updateTable("runs")
    .set({ lease_until: db.now() + leaseMs })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("status", "=", "exchanging")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
