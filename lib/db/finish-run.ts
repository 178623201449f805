import type { Kysely } from "kysely";
import type { Facts, RunOutcome, Step, Verdict } from "@/lib/trace/model";
import { takeSeats } from "./append-step";
import type { Database } from "./database";
import type { Owned } from "./owned";
import { jsonText } from "./read-json";
import { FactsSchema } from "./read-step";
import type { Tables } from "./schema";

export interface RunEnd {
  readonly outcome: RunOutcome;
  readonly verdict: Verdict;
  readonly store?: { readonly orgid: string; readonly name: string } | null;
  readonly installationId?: string | null;
  /** Added to what was known of the run before. */
  readonly facts?: Facts;
  /** JSON; kept as given. */
  readonly diagnosis?: unknown;
  /** Recorded in the same transaction. */
  readonly steps?: readonly Step[];
}

const FactsText = jsonText(FactsSchema);

/** A run ends once: `false` when it had ended before, or is not this person's. */
export async function finishRun(db: Database, owned: Owned, end: RunEnd): Promise<boolean> {
  return await db.kysely.transaction().execute((transaction) => finishRunIn(transaction, owned, end, db.now()));
}

export async function finishRunIn(
  transaction: Kysely<Tables>,
  { personId, id }: Owned,
  end: RunEnd,
  now: number,
): Promise<boolean> {
  const steps = end.steps ?? [];
  const first = await takeSeats(transaction, { personId, id }, steps.length, now);
  if (first === undefined) return false;
  if (steps.length > 0) {
    const rows = steps.map((step, at) => ({ run_id: id, seq: first + at, step: JSON.stringify(step) }));
    await transaction.insertInto("steps").values(rows).execute();
  }
  const { facts, store, installationId, diagnosis } = end;
  const known = facts && (await transaction.selectFrom("runs").select("facts").where("id", "=", id).executeTakeFirst());
  const before = known ? FactsText.parse(known.facts) : {};
  await transaction
    .updateTable("runs")
    .set({
      status: "finished",
      outcome: end.outcome,
      verdict: end.verdict,
      finished_at: now,
      deadline_at: null,
      lease_until: null,
      lease_holder: null,
      ...(facts !== undefined && { facts: JSON.stringify({ ...before, ...facts }) }),
      ...(store && { store_orgid: store.orgid, store_name: store.name }),
      ...(installationId !== undefined && { installation_id: installationId }),
      ...(diagnosis !== undefined && { diagnosis: JSON.stringify(diagnosis) }),
    })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .execute();
  return true;
}
