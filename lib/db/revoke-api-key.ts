import type { Database } from "./database";
import type { Owned } from "./owned";

/** `false` when there is no such key of this person, or it was revoked before. */
export async function revokeApiKey(db: Database, { personId, id }: Owned): Promise<boolean> {
  const { numUpdatedRows } = await db.kysely
    .updateTable("api_keys")
    .set({ revoked_at: db.now() })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
