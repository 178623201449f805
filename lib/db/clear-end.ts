import type { Database } from "./database";
import type { Owned } from "./owned";

/** This very token was answered after all: whatever was taken for its end was none. */
export async function clearEnd(
  db: Database,
  { personId, id }: Owned,
  token: { readonly generation: number },
): Promise<boolean> {
  return await db.kysely.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("installations")
      .set({ ended_at: null, ended_how: null, ended_by: null })
      .where("id", "=", id)
      .where("person_id", "=", personId)
      .where("generation", "=", token.generation)
      .where("ended_at", "is not", null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    await transaction
      .updateTable("token_generations")
      .set({ ended_at: null, fate: null })
      .where("installation_id", "=", id)
      .where("generation", "=", token.generation)
      .execute();
    return true;
  });
}
