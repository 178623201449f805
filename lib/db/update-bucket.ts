import type { InstallationView } from "@/lib/trace/views";
import type { Database } from "./database";
import type { Owned } from "./owned";

/** What the last answer of the API said about the rate limit. */
export async function updateBucket(
  db: Database,
  { personId, id }: Owned,
  bucket: InstallationView["bucket"],
): Promise<boolean> {
  const { numUpdatedRows } = await db.kysely
    .updateTable("installations")
    .set({ bucket: bucket && JSON.stringify(bucket) })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
