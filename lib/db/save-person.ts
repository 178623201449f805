import type { PersonView } from "@/lib/trace/views";
import type { Database } from "./database";
import { newId } from "./new-id";
import { readPerson } from "./read-person";

export interface SignedInPerson {
  readonly issuer: string;
  readonly sub: string;
  readonly name: string;
  readonly email: string | null;
  readonly signedInBy: PersonView["signedInBy"];
}

/** A person is issuer and sub; name and e-mail follow what the issuer says now. */
export async function savePerson(db: Database, person: SignedInPerson): Promise<PersonView> {
  const { issuer, sub, name, email } = person;
  const now = db.now();
  const row = await db.kysely
    .insertInto("people")
    .values({
      id: newId(),
      issuer,
      sub,
      name,
      email,
      signed_in_by: person.signedInBy,
      created_at: now,
      seen_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(["issuer", "sub"]).doUpdateSet({ name, email, signed_in_by: person.signedInBy, seen_at: now }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return readPerson(row);
}
