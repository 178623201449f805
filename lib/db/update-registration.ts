import { sql } from "kysely";
import type { Database } from "./database";
import type { Owned } from "./owned";

export interface RegistrationChange {
  readonly name?: string;
  readonly scopes?: readonly string[];
  readonly secret?: { readonly value: string; readonly fingerprint: string };
}

/** Name, scopes, or a rotated secret; `false` when there is no such registration of this person. */
export async function updateRegistration(db: Database, owned: Owned, change: RegistrationChange): Promise<boolean> {
  const { name, scopes, secret } = change;
  const place = { table: "registrations", column: "secret", row: owned.id } as const;
  const scopesText = scopes === undefined ? undefined : JSON.stringify(scopes);
  const values = {
    ...(name !== undefined && { name }),
    ...(scopesText !== undefined && { scopes: scopesText, scopes_changed_at: changedAt(scopesText, db.now()) }),
    ...(secret !== undefined && {
      sealed_secret: await db.cipher.seal(place, secret.value),
      secret_fingerprint: secret.fingerprint,
    }),
  };
  const { numUpdatedRows } = await db.kysely
    .updateTable("registrations")
    .set(Object.keys(values).length > 0 ? values : { id: owned.id })
    .where("id", "=", owned.id)
    .where("person_id", "=", owned.personId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Saved as they were, scopes have not changed. */
const changedAt = (scopes: string, now: number) =>
  sql<number | null>`case when scopes = ${scopes} then scopes_changed_at else cast(${now} as bigint) end`;
