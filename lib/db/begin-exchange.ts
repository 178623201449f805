import type { Database } from "./database";
import { leaseMs } from "./lease";
import type { Owned } from "./owned";

/** The browser came back in time: this process works on the run now. `false`: it is too late, or somebody else does. */
export async function beginExchange(db: Database, { personId, id }: Owned): Promise<boolean> {
  const now = db.now();
  const { numUpdatedRows } = await db.kysely
    .updateTable("runs")
    .set({ status: "exchanging", deadline_at: null, lease_until: now + leaseMs, lease_holder: db.instanceId })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("status", "=", "waiting")
    .where("deadline_at", ">", now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
