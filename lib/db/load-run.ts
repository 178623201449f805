import type { Database } from "./database";
import { finishOverdueRuns } from "./finish-overdue-runs";
import type { Owned } from "./owned";
import { jsonText } from "./read-json";
import { readRun, type StoredRun } from "./read-run";
import { StepSchema } from "./read-step";

const StepText = jsonText(StepSchema);

/** A run with its steps, after the rules for deadlines and leases. */
export async function loadRun(db: Database, { personId, id }: Owned): Promise<StoredRun | undefined> {
  const select = () =>
    db.kysely.selectFrom("runs").selectAll().where("id", "=", id).where("person_id", "=", personId).executeTakeFirst();
  let row = await select();
  if (row === undefined) return undefined;
  if (await finishOverdueRuns(db, personId, [row])) row = await select();
  const steps = await db.kysely.selectFrom("steps").select("step").where("run_id", "=", id).orderBy("seq").execute();
  return (
    row &&
    readRun(
      row,
      steps.map(({ step }) => StepText.parse(step)),
    )
  );
}
