import type { Database } from "./database";

/** The registrations of one person with how much hangs on each; the one query behind list and load. */
export function selectRegistrations(db: Database, personId: string) {
  return db.kysely
    .selectFrom("registrations")
    .select([
      "id",
      "name",
      "provider",
      "client_id",
      "secret_fingerprint",
      "scopes",
      "demo",
      "created_at",
      "scopes_changed_at",
    ])
    .select((of) => [
      of
        .selectFrom("installations")
        .select((count) => count.fn.countAll().as("count"))
        .whereRef("installations.registration_id", "=", "registrations.id")
        .as("installations"),
      of
        .selectFrom("runs")
        .select((count) => count.fn.countAll().as("count"))
        .whereRef("runs.registration_id", "=", "registrations.id")
        .as("runs"),
    ])
    .where("person_id", "=", personId);
}
