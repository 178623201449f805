import { finishRun } from "@/lib/db/finish-run";
import { loadRun } from "@/lib/db/load-run";
import type { Run } from "@/lib/trace/model";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

/**
 * Ends a run that waits for its browser, so that a callback that still comes is refused, or one that makes calls, which
 * makes no further one. What exchanges a code or a token is let finish: its answer must not be lost.
 */
export async function stopWaiting(ctx: FlowContext, person: PersonView, runId: string): Promise<Run | undefined> {
  const owned = { personId: person.id, id: runId };
  const run = await loadRun(ctx.db, owned);
  if (run === undefined) return undefined;
  if (run.status === "waiting") {
    await finishRun(ctx.db, owned, {
      outcome: "never-came-back",
      verdict: "unsure",
      facts: { ...run.facts, stopped: true },
    });
  } else if (run.status === "exchanging" && run.kind === "probe") {
    await finishRun(ctx.db, owned, { outcome: "cancelled", verdict: "unsure" });
  }
  return run;
}
