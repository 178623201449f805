import { loadRun } from "@/lib/db/load-run";
import { callLimit } from "@/lib/haravan/limits";
import { type LastLimit, readLastLimit } from "@/lib/probe/limit/read-last-limit";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

/** The newest call of an installation that was refused with 429, judged; null when none was, or its run is gone. */
export async function viewLastLimit(
  ctx: FlowContext,
  person: PersonView,
  { probes }: Pick<InstallationView, "probes">,
): Promise<LastLimit | null> {
  const refused = probes.filter(({ status }) => status === callLimit.statusWhenFull);
  const newest = refused.reduce((one, other) => (one !== undefined && one.at > other.at ? one : other), refused[0]);
  if (newest === undefined) return null;
  const run = await loadRun(ctx.db, { personId: person.id, id: newest.runId });
  return run === undefined ? null : readLastLimit(run);
}
