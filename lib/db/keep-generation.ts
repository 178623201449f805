import type { Kysely } from "kysely";
import type { TokenFate, TokenGeneration } from "@/lib/trace/views";
import type { Tables } from "./schema";
import type { Tokens } from "./seal-tokens";

export interface NewGeneration {
  readonly installationId: string;
  readonly generation: number;
  readonly origin: TokenGeneration["origin"];
  readonly tokens: Tokens;
  readonly runId: string | null;
  /** What became of the token before it. */
  readonly fateOfLast: TokenFate;
}

/** One more token of an installation; what it takes the place of ends. Inside the transaction that stores the token. */
export async function keepGeneration(transaction: Kysely<Tables>, of: NewGeneration, now: number): Promise<void> {
  const { installationId, generation, tokens } = of;
  await transaction
    .updateTable("token_generations")
    .set({ ended_at: now, fate: of.fateOfLast })
    .where("installation_id", "=", installationId)
    .where("generation", "<", generation)
    .where("ended_at", "is", null)
    .execute();
  // The old token is spent: whether the run of the new one was deleted meanwhile must not lose it.
  const run = transaction.selectFrom("runs").select("id").where("id", "=", of.runId);
  await transaction
    .insertInto("token_generations")
    .values({
      installation_id: installationId,
      generation,
      origin: of.origin,
      access_fingerprint: tokens.access.fingerprint,
      refresh_fingerprint: tokens.refresh?.fingerprint ?? null,
      scopes_granted: tokens.scopesGranted && JSON.stringify(tokens.scopesGranted),
      obtained_at: tokens.obtainedAtMs,
      run_id: run,
    })
    .execute();
}
