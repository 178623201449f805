import type { Facts } from "@/lib/trace/model";
import type { Database } from "./database";
import type { Owned } from "./owned";

export interface RunNote {
  readonly facts?: Facts;
  readonly store?: { readonly orgid: string; readonly name: string };
}

/** What became known while a run is under way. */
export async function noteRun(db: Database, { personId, id }: Owned, { facts, store }: RunNote): Promise<boolean> {
  const { numUpdatedRows } = await db.kysely
    .updateTable("runs")
    .set({
      id,
      ...(facts !== undefined && { facts: JSON.stringify(facts) }),
      ...(store !== undefined && { store_orgid: store.orgid, store_name: store.name }),
    })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("status", "<>", "finished")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
