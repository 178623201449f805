import type { Database } from "./database";
import { keepGeneration } from "./keep-generation";
import type { Owned } from "./owned";
import { sealTokens, type Tokens } from "./seal-tokens";

/** Which token a refresh was made from, and by which run. */
export interface RefreshedFrom {
  readonly generation: number;
  readonly runId: string;
  /** An uninstall that was told since then ends what this refresh brought. */
  readonly startedAtMs: number;
}

/**
 * After a refresh: the next generation. When the row has moved on meanwhile these tokens are not written over its;
 * the answer is the new generation, or `undefined`.
 */
export async function updateInstallationTokens(
  db: Database,
  { personId, id }: Owned,
  tokens: Tokens,
  from: RefreshedFrom,
): Promise<number | undefined> {
  const sealed = await sealTokens(db, id, tokens);
  const generation = from.generation + 1;
  return await db.kysely.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("installations")
      .set({ ...sealed, generation, refresh_lease_until: null, ended_at: null, ended_how: null, ended_by: null })
      .where("id", "=", id)
      .where("person_id", "=", personId)
      .where("generation", "=", from.generation)
      .where((or) =>
        or.or([
          or("ended_at", "is", null),
          or("ended_how", "<>", "uninstalled"),
          or("ended_at", "<", from.startedAtMs),
        ]),
      )
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return undefined;
    const kept = { installationId: id, generation, origin: "refresh", tokens, fateOfLast: "rotated" } as const;
    await keepGeneration(transaction, { ...kept, runId: from.runId }, db.now());
    return generation;
  });
}
