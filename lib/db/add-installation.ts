import type { Kysely } from "kysely";
import type { Provider } from "@/lib/trace/model";
import type { InstallationOrigin, TokenKind } from "@/lib/trace/views";
import type { Database } from "./database";
import { finishRunIn, type RunEnd } from "./finish-run";
import { keepGeneration } from "./keep-generation";
import { newId } from "./new-id";
import type { Tables } from "./schema";
import { sealTokens, type Tokens } from "./seal-tokens";

export interface AddInstallation {
  readonly personId: string;
  readonly runId: string;
  readonly provider: Provider;
  readonly origin: Exclude<InstallationOrigin, "installed">;
  readonly registrationId: string | null;
  /** `orgid` is null where no call said which store it is. */
  readonly store: { readonly orgid: string | null; readonly name: string; readonly domain: string | null };
  readonly tokens: Tokens;
  readonly by: { readonly name: string; readonly sub: string } | null;
  readonly bucket: { readonly used: number; readonly size: number; readonly at: string } | null;
  /** A call with it has just been answered. */
  readonly works: boolean;
  readonly end: Omit<RunEnd, "store" | "installationId">;
}

export interface AddedInstallation {
  readonly id: string;
  /** This person had it before: what came with it now was added to it. */
  readonly known: boolean;
}

/**
 * A token that was not obtained here, and the end of the run that looked at it. One person's same token stands once,
 * whoever else has it. `undefined`, and nothing stored, when the run is over or the registration is gone.
 */
export async function addInstallation(db: Database, input: AddInstallation): Promise<AddedInstallation | undefined> {
  const { personId, runId, registrationId, store, tokens } = input;
  const fresh = newId();
  const sealed = await sealTokens(db, fresh, tokens);
  const now = db.now();
  return await db.kysely.transaction().execute(async (transaction) => {
    // Holds the person's row, so that the same token pasted twice at once meets itself.
    const { numUpdatedRows } = await transaction
      .updateTable("people")
      .set((of) => ({ seen_at: of.ref("seen_at") }))
      .where("id", "=", personId)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n || !(await ownsRegistration(transaction, personId, registrationId))) return undefined;
    const before = await findSame(db, transaction, input);
    const id = before ?? fresh;
    const end = {
      ...input.end,
      ...(before === undefined ? {} : { facts: { ...input.end.facts, known: true } }),
      ...(store.orgid === null ? {} : { store: { orgid: store.orgid, name: store.name } }),
      installationId: null,
    };
    if (!(await finishRunIn(transaction, { personId, id: runId }, end, now))) return undefined;
    if (before === undefined) await insert(transaction, input, { id, now, sealed });
    else await addTo(db, transaction, input, id);
    await transaction.updateTable("runs").set({ installation_id: id }).where("id", "=", runId).execute();
    return { id, known: before !== undefined };
  });
}

type Transaction = Kysely<Tables>;

async function ownsRegistration(transaction: Transaction, personId: string, id: string | null): Promise<boolean> {
  if (id === null) return true;
  const row = await transaction
    .selectFrom("registrations")
    .select("id")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** A fingerprint is short: two that are equal are opened and compared. */
async function findSame(db: Database, transaction: Transaction, input: AddInstallation): Promise<string | undefined> {
  const { access } = input.tokens;
  const rows = await transaction
    .selectFrom("installations")
    .select(["id", "sealed_access_token"])
    .where("person_id", "=", input.personId)
    .where("provider", "=", input.provider)
    .where("access_fingerprint", "=", access.fingerprint)
    .orderBy("created_at")
    .execute();
  for (const { id, sealed_access_token } of rows) {
    const place = { table: "installations", column: "access_token", row: id } as const;
    if ((await db.cipher.open(place, sealed_access_token)) === access.value) return id;
  }
  return undefined;
}

async function insert(
  transaction: Transaction,
  input: AddInstallation,
  of: { readonly id: string; readonly now: number; readonly sealed: Awaited<ReturnType<typeof sealTokens>> },
): Promise<void> {
  const { personId, registrationId, provider, origin, store, by, bucket, runId, tokens } = input;
  await transaction
    .insertInto("installations")
    .values({
      id: of.id,
      person_id: personId,
      registration_id: registrationId,
      provider,
      origin,
      orgid: store.orgid,
      store_name: store.name,
      store_domain: store.domain,
      ...of.sealed,
      scopes_requested: null,
      installed_by_name: by?.name ?? null,
      installed_by_sub: by?.sub ?? null,
      run_id: runId,
      bucket: bucket && JSON.stringify(bucket),
      created_at: of.now,
      generation: 1,
    })
    .execute();
  const kept = { installationId: of.id, generation: 1, origin: "import", tokens, runId } as const;
  await keepGeneration(transaction, { ...kept, fateOfLast: "reinstalled" }, of.now);
}

/** What was not known of it before; what an install of ours found out stands. */
async function addTo(db: Database, transaction: Transaction, input: AddInstallation, id: string): Promise<void> {
  const { store, registrationId, by, origin } = input;
  const unknown: TokenKind = "unknown";
  const sealed = await sealTokens(db, id, input.tokens);
  const { sealed_refresh_token, refresh_fingerprint, token_kind, scopes_granted, expires_at, obtained_at } = sealed;
  const refresh = refresh_fingerprint === null ? {} : { refresh_fingerprint };
  const scopes = scopes_granted === null ? {} : { scopes_granted };
  const { generation } = await transaction
    .updateTable("installations")
    .set({
      ...(input.works ? { ended_at: null, ended_how: null, ended_by: null } : {}),
      ...(input.bucket === null ? {} : { bucket: JSON.stringify(input.bucket) }),
    })
    .set((of) => ({ generation: of.ref("generation") }))
    .where("id", "=", id)
    .returning("generation")
    .executeTakeFirstOrThrow();
  const added = {
    origin,
    ...refresh,
    ...(refresh_fingerprint === null ? {} : { sealed_refresh_token }),
    ...scopes,
    ...(store.orgid === null ? {} : { orgid: store.orgid, store_name: store.name, store_domain: store.domain }),
    ...(token_kind === unknown ? {} : { token_kind }),
    ...(expires_at === null ? {} : { expires_at, obtained_at }),
    ...(registrationId === null ? {} : { registration_id: registrationId }),
    ...(by === null ? {} : { installed_by_name: by.name, installed_by_sub: by.sub }),
  };
  const { numUpdatedRows } = await transaction
    .updateTable("installations")
    .set(added)
    .where("id", "=", id)
    .where("origin", "!=", "installed")
    .executeTakeFirst();
  if (numUpdatedRows !== 1n || Object.keys({ ...refresh, ...scopes }).length === 0) return;
  await transaction
    .updateTable("token_generations")
    .set({ ...refresh, ...scopes })
    .where("installation_id", "=", id)
    .where("generation", "=", generation)
    .execute();
}
