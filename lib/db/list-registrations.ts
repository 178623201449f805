import type { Database } from "./database";
import { type Registration, readRegistration } from "./read-registration";
import { selectRegistrations } from "./select-registrations";

/** Newest last; the demo registration first. */
export async function listRegistrations(db: Database, personId: string): Promise<readonly Registration[]> {
  const rows = await selectRegistrations(db, personId)
    .orderBy("demo", "desc")
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(readRegistration);
}
