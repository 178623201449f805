import { finishRun } from "@/lib/db/finish-run";
import { loadRun } from "@/lib/db/load-run";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

/** Ends a run that waits for its browser; a callback that still comes is refused. `false`: no such run of theirs. */
export async function stopWaiting(ctx: FlowContext, person: PersonView, runId: string): Promise<boolean> {
  const owned = { personId: person.id, id: runId };
  const run = await loadRun(ctx.db, owned);
  if (run === undefined) return false;
  if (run.status === "waiting") {
    await finishRun(ctx.db, owned, {
      outcome: "never-came-back",
      verdict: "unsure",
      facts: { ...run.facts, stopped: true },
    });
  }
  return true;
}
