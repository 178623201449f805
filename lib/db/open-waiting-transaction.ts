import type { Database } from "./database";
import { hashHandle } from "./hash-handle";
import { SecretsText, type TransactionSecrets } from "./read-transaction";

/** What a waiting run sends its browser out with, for the browser that it was begun in; the transaction stays unused. */
export async function openWaitingTransaction(
  db: Database,
  input: { readonly personId: string; readonly runId: string; readonly browsers: readonly string[] },
): Promise<TransactionSecrets | undefined> {
  if (input.browsers.length === 0) return undefined;
  const row = await db.kysely
    .selectFrom("transactions")
    .select(["id", "sealed_secrets"])
    .where("run_id", "=", input.runId)
    .where("person_id", "=", input.personId)
    .where("browser_hash", "in", input.browsers.slice(0, 50).map(hashHandle))
    .where("status", "=", "waiting")
    .where("expires_at", ">", db.now())
    .orderBy("authorize_at", "desc")
    .executeTakeFirst();
  if (row === undefined || row.sealed_secrets === null) return undefined;
  const place = { table: "transactions", column: "secrets", row: row.id } as const;
  const opened = await db.cipher.open(place, row.sealed_secrets);
  return opened === undefined ? undefined : SecretsText.parse(opened);
}
