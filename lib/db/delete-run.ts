import type { Database } from "./database";
import type { Owned } from "./owned";

/** With its steps, its transactions and the probes it made; installations stay. */
export async function deleteRun(db: Database, { personId, id }: Owned): Promise<boolean> {
  const { numDeletedRows } = await db.kysely
    .deleteFrom("runs")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
