import { finishRun } from "@/lib/db/finish-run";
import type { Observed } from "@/lib/diagnosis";
import type { Facts, RunOutcome, Verdict } from "@/lib/trace/model";
import { diagnoseRun } from "./diagnose-run";
import type { FlowContext } from "./flow-context";

/** How a run ends; mostly before its goal. */
export interface Stop {
  readonly outcome: RunOutcome;
  readonly verdict: Verdict;
  readonly facts: Facts;
  /** What the tool knows beside the run's own record: for the diagnosis. */
  readonly observed?: Observed;
}

export async function stopRun(
  ctx: FlowContext,
  owned: { readonly personId: string; readonly id: string },
  stop: Stop,
): Promise<void> {
  const { outcome, verdict, facts } = stop;
  const diagnosis = await diagnoseRun(ctx, owned, stop);
  await finishRun(ctx.db, owned, { outcome, verdict, facts, ...(diagnosis === undefined ? {} : { diagnosis }) });
}
