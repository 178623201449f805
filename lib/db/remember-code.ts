import type { Database } from "./database";
import { toFlag } from "./read-json";

export interface SentCode {
  readonly personId: string;
  readonly fingerprint: string;
  readonly runId: string;
  readonly atMs: number;
  readonly succeeded: boolean;
}

/** Notes that a code was sent to a token endpoint, so that a later "invalid_grant" can be explained. */
export async function rememberCode(db: Database, code: SentCode): Promise<void> {
  await db.kysely
    .insertInto("sent_codes")
    .values({
      person_id: code.personId,
      fingerprint: code.fingerprint,
      run_id: code.runId,
      at: code.atMs,
      succeeded: toFlag(code.succeeded),
    })
    .execute();
}
