import type { Database } from "./database";

export async function endSession(db: Database, sessionId: string): Promise<void> {
  await db.kysely.deleteFrom("sessions").where("id", "=", sessionId).execute();
}
