import type { PersonView } from "@/lib/trace/views";
import type { Database } from "./database";
import { hashHandle } from "./hash-handle";
import { readPerson } from "./read-person";

// Last use is for people who tidy up; to the minute is enough, and spares a write for every call.
const touchEveryMs = 60_000;

/** `undefined` for a key that never was, was revoked, or whose person was deleted. */
export async function findPersonByApiKey(
  db: Database,
  key: string,
): Promise<{ readonly person: PersonView; readonly keyId: string } | undefined> {
  const row = await db.kysely
    .selectFrom("api_keys")
    .innerJoin("people", "people.id", "api_keys.person_id")
    .select(["people.id", "people.name", "people.email", "people.signed_in_by"])
    .select(["api_keys.id as key_id", "api_keys.last_used_at"])
    .where("api_keys.key_hash", "=", hashHandle(key))
    .where("api_keys.revoked_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const now = db.now();
  if (row.last_used_at === null || row.last_used_at < now - touchEveryMs) {
    // Of many requests at once one writes; the others find it done.
    await db.kysely
      .updateTable("api_keys")
      .set({ last_used_at: now })
      .where("id", "=", row.key_id)
      .where((or) => or.or([or("last_used_at", "is", null), or("last_used_at", "<", now - touchEveryMs)]))
      .execute();
  }
  return { person: readPerson(row), keyId: row.key_id };
}
