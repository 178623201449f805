import type { Step } from "@/lib/trace/model";
import type { Database } from "./database";
import { jsonText } from "./read-json";
import { StepSchema } from "./read-step";

const StepText = jsonText(StepSchema);
const mostRuns = 200;

/** The steps of this person's newest runs on the sandbox that began since. */
export async function listRecentSteps(
  db: Database,
  { personId, sinceMs }: { readonly personId: string; readonly sinceMs: number },
): Promise<readonly { readonly runId: string; readonly step: Step }[]> {
  const runs = db.kysely
    .selectFrom("runs")
    .select("id")
    .where("person_id", "=", personId)
    .where("provider", "=", "sandbox")
    .where("started_at", ">=", sinceMs)
    .orderBy("started_at", "desc")
    .limit(mostRuns);
  const rows = await db.kysely.selectFrom("steps").select(["run_id", "step"]).where("run_id", "in", runs).execute();
  return rows.map(({ run_id, step }) => ({ runId: run_id, step: StepText.parse(step) }));
}
