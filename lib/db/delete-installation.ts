import type { Database } from "./database";
import type { Owned } from "./owned";

/** With its tokens and probes; its runs stay, without the link. The app on the store itself is another matter. */
export async function deleteInstallation(db: Database, { personId, id }: Owned): Promise<boolean> {
  return await db.kysely.transaction().execute(async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom("installations")
      .where("id", "=", id)
      .where("person_id", "=", personId)
      .executeTakeFirst();
    if (numDeletedRows !== 1n) return false;
    await transaction
      .updateTable("runs")
      .set({ installation_id: null })
      .where("installation_id", "=", id)
      .where("person_id", "=", personId)
      .execute();
    return true;
  });
}
