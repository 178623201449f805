import type { Database } from "./database";
import { type KeptCode, KeptCodeText } from "./keep-code";
import type { Owned } from "./owned";

export interface OpenedCode extends KeptCode {
  readonly fingerprint: string;
  readonly receivedAtMs: number;
}

/** The code that a run keeps; `undefined` once its minutes are over, and for everybody else. */
export async function openKeptCode(db: Database, { personId, id }: Owned): Promise<OpenedCode | undefined> {
  const row = await db.kysely
    .selectFrom("kept_codes")
    .selectAll()
    .where("run_id", "=", id)
    .where("person_id", "=", personId)
    .where("expires_at", ">", db.now())
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const sealed = await db.cipher.open({ table: "kept_codes", column: "code", row: id }, row.sealed_code);
  if (sealed === undefined) return undefined;
  return { ...KeptCodeText.parse(sealed), fingerprint: row.fingerprint, receivedAtMs: row.received_at };
}
