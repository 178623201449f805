import type { Database } from "./database";

/** Whether the database answers at all; `/api/health/ready` asks this. */
export async function checkHealth(db: Database): Promise<boolean> {
  try {
    await db.kysely.selectFrom("settings").select("name").limit(1).execute();
    return true;
  } catch {
    return false;
  }
}
