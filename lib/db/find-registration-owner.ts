import type { Database } from "./database";

/** Whose registration it is, for who comes without a person: a webhook, which its signature then has to vouch for. */
export async function findRegistrationOwner(db: Database, registrationId: string): Promise<string | undefined> {
  const row = await db.kysely
    .selectFrom("registrations")
    .select("person_id")
    .where("id", "=", registrationId)
    .executeTakeFirst();
  return row?.person_id;
}
