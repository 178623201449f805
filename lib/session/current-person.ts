import "server-only";
import type { Database } from "@/lib/db/database";
import { findPersonByApiKey } from "@/lib/db/find-person-by-api-key";
import { loadSessionPerson } from "@/lib/db/load-session-person";
import type { Env } from "@/lib/env/env";
import type { PersonView } from "@/lib/trace/views";
import { isLocalRequest } from "./may-use-sandbox";
import { readSession } from "./read-session";

interface Asked {
  readonly env: Env;
  readonly db: Database;
}

/**
 * Who is signed in, read anew from the database each time: a deleted person and an ended session are nobody.
 * Takes the headers of a Request as well as those of `next/headers`.
 */
export async function currentPerson(
  { env, db }: Asked,
  headers: { get(name: string): string | null },
): Promise<PersonView | null> {
  const sessionId = await readSession(env, headers.get("cookie"));
  if (sessionId === null) return null;
  const person = await loadSessionPerson(db, sessionId);
  if (person === undefined) return null;
  // A demo person exists on this machine only, whatever cookie a tunnel carries.
  return person.signedInBy === "sandbox" && !isLocalRequest(headers) ? null : person;
}

/** Who calls with a personal API key; a demo person's key is for this machine only, as the person is. */
export async function personOfApiKey(
  { db }: Asked,
  headers: { get(name: string): string | null },
): Promise<{ readonly person: PersonView; readonly keyId: string } | null> {
  const key = /^Bearer +(adk_[\w-]{43})$/i.exec(headers.get("authorization") ?? "")?.[1];
  const known = key === undefined ? undefined : await findPersonByApiKey(db, key);
  if (known === undefined) return null;
  return known.person.signedInBy === "sandbox" && !isLocalRequest(headers) ? null : known;
}
