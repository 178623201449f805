import type { Database } from "./database";
import { hashHandle } from "./hash-handle";
import { readTransaction, type Transaction } from "./read-transaction";

/**
 * The transaction a callback belongs to, used or expired ones too, so that a repeated callback finds its run.
 * No owner here: a form_post arrives without cookies. Who may go on is decided by take-transaction.ts.
 */
export async function findTransactionByState(db: Database, state: string): Promise<Transaction | undefined> {
  const row = await db.kysely
    .selectFrom("transactions")
    .selectAll()
    .where("state_hash", "=", hashHandle(state))
    .executeTakeFirst();
  return row && readTransaction(row);
}
