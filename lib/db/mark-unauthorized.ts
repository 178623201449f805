import type { Database } from "./database";
import type { Owned } from "./owned";

/** A token that should still work was refused. Nothing changes when another has taken its place, or its end is known. */
export async function markUnauthorized(
  db: Database,
  { personId, id }: Owned,
  token: { readonly generation: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db.kysely
    .updateTable("installations")
    .set({ ended_at: db.now(), ended_how: "unauthorized", ended_by: "answer" })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("generation", "=", token.generation)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
