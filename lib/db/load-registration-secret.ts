import type { Database } from "./database";
import type { Owned } from "./owned";

export type SecretState =
  | { readonly kind: "secret"; readonly value: string }
  | { readonly kind: "none" }
  /** The row was damaged, moved, or written with another SECRET_KEY. */
  | { readonly kind: "unreadable" };

/** The one way to a client secret; its value goes to the token request and nowhere else. */
export async function loadRegistrationSecret(db: Database, { personId, id }: Owned): Promise<SecretState | undefined> {
  const row = await db.kysely
    .selectFrom("registrations")
    .select("sealed_secret")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.sealed_secret === null) return { kind: "none" };
  const value = await db.cipher.open({ table: "registrations", column: "secret", row: id }, row.sealed_secret);
  return value === undefined ? { kind: "unreadable" } : { kind: "secret", value };
}
