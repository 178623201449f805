import type { PersonView } from "@/lib/trace/views";
import type { Database } from "./database";
import { readPerson } from "./read-person";

/** `undefined` when the session ended, expired, or its person was deleted. */
export async function loadSessionPerson(db: Database, sessionId: string): Promise<PersonView | undefined> {
  const row = await db.kysely
    .selectFrom("sessions")
    .innerJoin("people", "people.id", "sessions.person_id")
    .select(["people.id", "people.name", "people.email", "people.signed_in_by"])
    .where("sessions.id", "=", sessionId)
    .where("sessions.expires_at", ">", db.now())
    .executeTakeFirst();
  return row && readPerson(row);
}
