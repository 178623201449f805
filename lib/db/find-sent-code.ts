import { z } from "zod";
import type { Database } from "./database";
import { flag } from "./read-json";

/** Earlier sendings of this very code by this person, the newest first; `runId` is null when that run was deleted. */
export interface CodeSending {
  readonly runId: string | null;
  readonly atMs: number;
  readonly succeeded: boolean;
}

const Row = z.object({ run_id: z.string().nullable(), at: z.int(), succeeded: flag });

export async function findSentCode(
  db: Database,
  code: { readonly personId: string; readonly fingerprint: string },
): Promise<readonly CodeSending[]> {
  const rows = await db.kysely
    .selectFrom("sent_codes")
    .select(["run_id", "at", "succeeded"])
    .where("person_id", "=", code.personId)
    .where("fingerprint", "=", code.fingerprint)
    .orderBy("at", "desc")
    .limit(20)
    .execute();
  return rows.map((row) => {
    const { run_id, at, succeeded } = Row.parse(row);
    return { runId: run_id, atMs: at, succeeded };
  });
}
