import type { Database } from "./database";
import { browserDeadlineMs } from "./lease";
import type { Owned } from "./owned";

/** The next leg leaves: an exchanging run waits for the browser again. `false` when it was taken over meanwhile. */
export async function awaitBrowser(
  db: Database,
  { personId, id }: Owned,
  deadlineAtMs = db.now() + browserDeadlineMs,
): Promise<boolean> {
  const { numUpdatedRows } = await db.kysely
    .updateTable("runs")
    .set({ status: "waiting", deadline_at: deadlineAtMs, lease_until: null, lease_holder: null })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("status", "=", "exchanging")
    .where("lease_holder", "=", db.instanceId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
