import type { Database } from "./database";
import type { Owned } from "./owned";
import { sealTokens, type Tokens } from "./seal-tokens";

/**
 * After a refresh. `refreshedFrom` is the fingerprint of the refresh token that was spent: when another refresh was
 * faster the row has moved on, and these tokens are not written over its.
 */
export async function updateInstallationTokens(
  db: Database,
  { personId, id }: Owned,
  tokens: Tokens,
  refreshedFrom: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db.kysely
    .updateTable("installations")
    .set(await sealTokens(db, id, tokens))
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("refresh_fingerprint", "=", refreshedFrom)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
