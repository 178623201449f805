import type { Database } from "./database";
import { newId } from "./new-id";

/** A session can be ended before its cookie expires: the cookie names this row. */
export async function createSession(db: Database, session: { personId: string; expiresAtMs: number }): Promise<string> {
  const id = newId();
  const row = { id, person_id: session.personId, created_at: db.now(), expires_at: session.expiresAtMs };
  await db.kysely.insertInto("sessions").values(row).execute();
  return id;
}
