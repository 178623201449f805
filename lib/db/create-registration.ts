import { err, ok, type Result } from "@/lib/result/result";
import type { Provider } from "@/lib/trace/model";
import type { Database } from "./database";
import { databaseFault } from "./database-fault";
import { newId } from "./new-id";
import { toFlag } from "./read-json";
import type { Registration } from "./read-registration";

export interface NewRegistration {
  readonly personId: string;
  readonly name: string;
  readonly provider: Provider;
  readonly clientId: string;
  /** With its fingerprint; `null` for a client that has none. */
  readonly secret: { readonly value: string; readonly fingerprint: string } | null;
  readonly scopes: readonly string[];
  readonly demo: boolean;
}

/** Fails with `demo-exists` when this person has a demo registration: another of their requests was faster. */
export async function createRegistration(
  db: Database,
  input: NewRegistration,
): Promise<Result<Registration, "demo-exists">> {
  const id = newId();
  const now = db.now();
  const { secret } = input;
  const place = { table: "registrations", column: "secret", row: id } as const;
  const row = {
    id,
    person_id: input.personId,
    name: input.name,
    provider: input.provider,
    client_id: input.clientId,
    sealed_secret: secret && (await db.cipher.seal(place, secret.value)),
    secret_fingerprint: secret?.fingerprint ?? null,
    scopes: JSON.stringify(input.scopes),
    demo: toFlag(input.demo),
    created_at: now,
  };
  try {
    await db.kysely.insertInto("registrations").values(row).execute();
  } catch (error) {
    if (input.demo && databaseFault(error) === "unique") return err("demo-exists");
    throw error;
  }
  return ok({
    id,
    name: input.name,
    provider: input.provider,
    clientId: input.clientId,
    secretFingerprint: row.secret_fingerprint,
    scopes: input.scopes,
    demo: input.demo,
    createdAt: new Date(now).toISOString(),
    scopesChangedAt: null,
    installations: 0,
    runs: 0,
  });
}
