import { listInstallsOf } from "@/lib/db/list-installs-of";
import { loadRun } from "@/lib/db/load-run";
import type { ConsentTry } from "@/lib/probe/consent/judge-consent";
import type { InstallationView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import { chosenScopes } from "./repeat-run";

const most = 5;

/** The newest installs with this app: what they asked for and what came of it. */
export async function listTries(
  ctx: FlowContext,
  personId: string,
  { registration, obtainedAt }: InstallationView,
): Promise<readonly ConsentTry[]> {
  if (registration === null) return [];
  const runs = await listInstallsOf(ctx.db, { personId, registrationId: registration.id, limit: most });
  const since = runs.filter(({ startedAt }) => Date.parse(startedAt) > Date.parse(obtainedAt));
  return await Promise.all(
    since.map(async ({ id, startedAt, outcome, facts }) => {
      const run = await loadRun(ctx.db, { personId, id });
      const { scope } = facts;
      return {
        runId: id,
        at: startedAt,
        outcome,
        asked: run === undefined ? null : chosenScopes(run),
        refused: typeof scope === "string" ? scope.split(" ") : [],
      };
    }),
  );
}
