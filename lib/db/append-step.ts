import { type Kysely, sql } from "kysely";
import type { Step } from "@/lib/trace/model";
import type { Database } from "./database";
import { leaseMs } from "./lease";
import type { Owned } from "./owned";
import type { Tables } from "./schema";

/** Records a step and renews the lease of an exchanging run; `false` when the run is over, or not this person's. */
export async function appendStep(db: Database, owned: Owned, step: Step): Promise<boolean> {
  return await db.kysely.transaction().execute(async (transaction) => {
    const seq = await takeSeats(transaction, owned, 1, db.now() + leaseMs);
    if (seq === undefined) return false;
    await transaction
      .insertInto("steps")
      .values({ run_id: owned.id, seq, step: JSON.stringify(step) })
      .execute();
    return true;
  });
}

/** Numbers for the next steps of a run that is not over; the row lock gives every writer different ones. */
export async function takeSeats(
  transaction: Kysely<Tables>,
  { personId, id }: Owned,
  count: number,
  leaseUntil: number,
): Promise<number | undefined> {
  const row = await transaction
    .updateTable("runs")
    .set({
      step_count: sql<number>`step_count + ${sql.lit(count)}`,
      lease_until: sql<number | null>`case when status = 'exchanging' then ${leaseUntil} else lease_until end`,
    })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("status", "<>", "finished")
    .returning("step_count")
    .executeTakeFirst();
  return row && row.step_count - count;
}
