import type { Database } from "./database";
import { finishRunIn } from "./finish-run";
import type { Owned } from "./owned";

/**
 * With its tokens and probes; its runs stay, without the link, and those that still make calls with its token end here.
 * The app on the store itself is another matter.
 */
export async function deleteInstallation(db: Database, { personId, id }: Owned): Promise<boolean> {
  return await db.kysely.transaction().execute(async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom("installations")
      .where("id", "=", id)
      .where("person_id", "=", personId)
      .executeTakeFirst();
    if (numDeletedRows !== 1n) return false;
    const working = await transaction
      .selectFrom("runs")
      .select("id")
      .where("installation_id", "=", id)
      .where("person_id", "=", personId)
      .where("kind", "=", "probe")
      .where("status", "=", "exchanging")
      .execute();
    for (const run of working) {
      const end = { outcome: "cancelled", verdict: "unsure" } as const;
      await finishRunIn(transaction, { personId, id: run.id }, end, db.now());
    }
    await transaction
      .updateTable("runs")
      .set({ installation_id: null })
      .where("installation_id", "=", id)
      .where("person_id", "=", personId)
      .execute();
    return true;
  });
}
