import type { Leg } from "@/lib/trace/model";
import type { Database } from "./database";

export interface StateOfRun {
  readonly runId: string;
  readonly leg: Leg;
  readonly stateHash: string;
}

/** By which the accounts server's side of a run can be found, as hashes; of one run, or of all that began since. */
export async function listStates(
  db: Database,
  of: { readonly personId: string; readonly runId?: string; readonly sinceMs?: number },
): Promise<readonly StateOfRun[]> {
  let rows = db.kysely.selectFrom("transactions").select(["run_id", "leg", "state_hash"]);
  rows = rows.where("person_id", "=", of.personId);
  if (of.runId !== undefined) rows = rows.where("run_id", "=", of.runId);
  if (of.sinceMs !== undefined) rows = rows.where("authorize_at", ">=", of.sinceMs);
  const found = await rows.execute();
  return found.map(({ run_id, leg, state_hash }) => ({ runId: run_id, leg: leg as Leg, stateHash: state_hash }));
}
