import type { Database } from "./database";
import type { Owned } from "./owned";
import { type Registration, readRegistration } from "./read-registration";
import { selectRegistrations } from "./select-registrations";

export async function loadRegistration(db: Database, { personId, id }: Owned): Promise<Registration | undefined> {
  const row = await selectRegistrations(db, personId).where("id", "=", id).executeTakeFirst();
  return row && readRegistration(row);
}
