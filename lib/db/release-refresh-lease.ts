import type { Database } from "./database";
import type { Owned } from "./owned";

/** After a refresh that brought no token: whoever waited for this run answers as it did. Whose lease it is, stays. */
export async function releaseRefreshLease(db: Database, { personId, id }: Owned, runId: string): Promise<void> {
  await db.kysely
    .updateTable("installations")
    .set({ refresh_lease_until: null })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("refresh_run_id", "=", runId)
    .execute();
}
