import { createHash } from "node:crypto";
import type { Provider } from "@/lib/trace/model";
import type { Database } from "./database";
import { finishRunIn, type RunEnd } from "./finish-run";
import { keepGeneration } from "./keep-generation";
import { sealTokens, type Tokens } from "./seal-tokens";

export interface CompleteInstall {
  readonly personId: string;
  readonly runId: string;
  readonly registrationId: string;
  readonly provider: Provider;
  readonly store: { readonly orgid: string; readonly name: string; readonly domain: string | null };
  readonly tokens: Tokens;
  readonly scopesRequested: readonly string[];
  readonly installedBy: { readonly name: string; readonly sub: string };
  readonly bucket?: { readonly used: number; readonly size: number; readonly at: string } | null;
  readonly end: Omit<RunEnd, "store" | "installationId">;
}

/** What a step of the run may say before the transaction is done. */
export const installationIdOf = (registrationId: string, orgid: string): string =>
  createHash("sha256").update(`${registrationId}|${orgid}`).digest().subarray(0, 16).toString("base64url");

/**
 * Installation and end of the run, together or not at all. The id follows from registration (random) and store, so two
 * installs of the same store at once meet in one row, and the ciphertexts bound to that row stay readable.
 * `undefined`, and nothing stored, when the run is over or the registration is gone.
 */
export async function completeInstall(db: Database, input: CompleteInstall): Promise<string | undefined> {
  const { personId, runId, registrationId, store } = input;
  const id = installationIdOf(registrationId, store.orgid);
  const changing = {
    store_name: store.name,
    store_domain: store.domain,
    ...(await sealTokens(db, id, input.tokens)),
    scopes_requested: JSON.stringify(input.scopesRequested),
    installed_by_name: input.installedBy.name,
    installed_by_sub: input.installedBy.sub,
    run_id: runId,
    bucket: input.bucket ? JSON.stringify(input.bucket) : null,
  };
  const now = db.now();
  return await db.kysely
    .transaction()
    .execute(async (transaction) => {
      const end = { ...input.end, store, installationId: id };
      if (!(await finishRunIn(transaction, { personId, id: runId }, end, now))) return undefined;
      const owned = await transaction
        .selectFrom("registrations")
        .select("id")
        .where("id", "=", registrationId)
        .where("person_id", "=", personId)
        .executeTakeFirst();
      if (owned === undefined) throw new RegistrationGone();
      const { generation } = await transaction
        .insertInto("installations")
        .values({
          id,
          person_id: personId,
          registration_id: registrationId,
          provider: input.provider,
          origin: "installed",
          orgid: store.orgid,
          created_at: now,
          generation: 1,
          ...changing,
        })
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet((of) => ({
            ...changing,
            generation: of("installations.generation", "+", 1),
            refresh_lease_until: null,
            refresh_run_id: null,
            ended_at: null,
            ended_how: null,
            ended_by: null,
          })),
        )
        .returning("generation")
        .executeTakeFirstOrThrow();
      const { tokens } = input;
      const kept = {
        installationId: id,
        generation,
        origin: "install",
        tokens,
        runId,
        fateOfLast: "reinstalled",
      } as const;
      await keepGeneration(transaction, kept, now);
      return id;
    })
    .catch((error: unknown) => {
      if (error instanceof RegistrationGone) return undefined;
      throw error;
    });
}

// Thrown to roll back; never leaves this file.
class RegistrationGone extends Error {}
