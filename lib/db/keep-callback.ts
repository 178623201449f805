import type { Database } from "./database";
import type { KeptCallback } from "./read-transaction";

/** The first callback of a transaction is kept, sealed; `false` for every other one, and after the deadline. */
export async function keepCallback(db: Database, transactionId: string, callback: KeptCallback): Promise<boolean> {
  const place = { table: "transactions", column: "callback", row: transactionId } as const;
  const { numUpdatedRows } = await db.kysely
    .updateTable("transactions")
    .set({ status: "received", sealed_callback: await db.cipher.seal(place, JSON.stringify(callback)) })
    .where("id", "=", transactionId)
    .where("status", "=", "waiting")
    .where("expires_at", ">", db.now())
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
