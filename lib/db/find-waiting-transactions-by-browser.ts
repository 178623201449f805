import type { Database } from "./database";
import { hashHandle } from "./hash-handle";
import { readTransaction, type Transaction } from "./read-transaction";

/** What this browser is in the middle of, newest first: for a callback that lost its state. */
export async function findWaitingTransactionsByBrowser(
  db: Database,
  browsers: readonly string[],
): Promise<readonly Transaction[]> {
  if (browsers.length === 0) return [];
  const rows = await db.kysely
    .selectFrom("transactions")
    .selectAll()
    .where("browser_hash", "in", browsers.slice(0, 50).map(hashHandle))
    .where("status", "=", "waiting")
    .where("expires_at", ">", db.now())
    .orderBy("authorize_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(readTransaction);
}
