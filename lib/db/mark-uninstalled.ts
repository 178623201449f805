import type { Database } from "./database";

/**
 * The app is gone from that store, a webhook said so. Told twice it is the same end. Answers the installation, or
 * `undefined` when this registration is not on that store.
 */
export async function markUninstalled(
  db: Database,
  of: { readonly personId: string; readonly registrationId: string; readonly orgid: string },
): Promise<string | undefined> {
  const now = db.now();
  return await db.kysely.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom("installations")
      .select(["id", "generation"])
      .where("person_id", "=", of.personId)
      .where("registration_id", "=", of.registrationId)
      .where("orgid", "=", of.orgid)
      .executeTakeFirst();
    if (found === undefined) return undefined;
    await transaction
      .updateTable("installations")
      .set({ ended_at: now, ended_how: "uninstalled", ended_by: "webhook" })
      .where("id", "=", found.id)
      .where("generation", "=", found.generation)
      .where((or) => or.or([or("ended_how", "is", null), or("ended_how", "<>", "uninstalled")]))
      .execute();
    await transaction
      .updateTable("token_generations")
      .set({ ended_at: now, fate: "uninstalled" })
      .where("installation_id", "=", found.id)
      .where("generation", "=", found.generation)
      .where("ended_at", "is", null)
      .execute();
    return found.id;
  });
}
