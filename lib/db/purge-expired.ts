import type { Database } from "./database";

const week = 7 * 24 * 3_600_000;

/** What nobody can use any more. Used transactions stay a week, so that a repeated callback still finds its run. */
export async function purgeExpired(db: Database): Promise<void> {
  const now = db.now();
  await db.kysely.deleteFrom("sandbox_records").where("expires_at", "<=", now).execute();
  await db.kysely.deleteFrom("sessions").where("expires_at", "<=", now).execute();
  await db.kysely.deleteFrom("kept_codes").where("expires_at", "<=", now).execute();
  await db.kysely
    .updateTable("transactions")
    .set({ sealed_secrets: null, sealed_callback: null })
    .where("expires_at", "<=", now)
    .where("sealed_secrets", "is not", null)
    .execute();
  await db.kysely
    .deleteFrom("transactions")
    .where("expires_at", "<=", now - week)
    .execute();
}
