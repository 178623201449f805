import type { Database } from "./database";
import { hashHandle } from "./hash-handle";
import {
  CallbackText,
  type KeptCallback,
  readTransaction,
  SecretsText,
  type Transaction,
  type TransactionSecrets,
} from "./read-transaction";

export type Taken =
  | {
      readonly kind: "taken";
      readonly transaction: Transaction;
      readonly secrets: TransactionSecrets;
      readonly callback: KeptCallback | null;
    }
  /** Somebody took it before; the run says how that went. */
  | { readonly kind: "already-used"; readonly runId: string }
  | { readonly kind: "expired"; readonly runId: string }
  /** The right person, but none of the handed-in cookies is the one that left with this flow. */
  | { readonly kind: "other-browser"; readonly runId: string }
  /** Its secrets do not open: damaged, or another SECRET_KEY. It is used up all the same. */
  | { readonly kind: "unreadable"; readonly runId: string }
  /** None, or another person's: the same to whoever asks. */
  | { readonly kind: "absent" };

export interface TakeTransaction {
  readonly id: string;
  readonly personId: string;
  /** Values of the per-flow cookies that came along. */
  readonly browsers: readonly string[];
}

/** Single use: of any number of callers at once, on any number of instances, exactly one gets `taken`. */
export async function takeTransaction(db: Database, { id, personId, browsers }: TakeTransaction): Promise<Taken> {
  const mine = () =>
    db.kysely.selectFrom("transactions").selectAll().where("id", "=", id).where("person_id", "=", personId);
  // At most once more: a callback may be kept between the read and the update.
  for (let tries = 0; tries < 3; tries += 1) {
    const row = await mine().executeTakeFirst();
    if (row === undefined) return { kind: "absent" };
    const runId = row.run_id;
    // A reload comes after the flow's cookie went; it only learns where its person's run is.
    if (row.status === "used") return { kind: "already-used", runId };
    if (!browsers.some((browser) => hashHandle(browser) === row.browser_hash)) return { kind: "other-browser", runId };
    const now = db.now();
    if (row.expires_at <= now) return { kind: "expired", runId };
    const { numUpdatedRows } = await db.kysely
      .updateTable("transactions")
      .set({ status: "used", sealed_secrets: null, sealed_callback: null })
      .where("id", "=", id)
      .where("person_id", "=", personId)
      .where("status", "=", row.status)
      .where("expires_at", ">", now)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) continue;

    const open = (column: string, sealed: string | null) =>
      sealed === null ? null : db.cipher.open({ table: "transactions", column, row: id }, sealed);
    const secrets = await open("secrets", row.sealed_secrets);
    const callback = await open("callback", row.sealed_callback);
    if (secrets === undefined || secrets === null || callback === undefined) return { kind: "unreadable", runId };
    return {
      kind: "taken",
      transaction: readTransaction({ ...row, status: "used" }),
      secrets: SecretsText.parse(secrets),
      callback: callback === null ? null : CallbackText.parse(callback),
    };
  }
  return { kind: "absent" };
}
