import { listInstallsOf } from "@/lib/db/list-installs-of";
import { loadRun } from "@/lib/db/load-run";
import type { ConsentTry } from "@/lib/probe/consent/judge-consent";
import type { Run } from "@/lib/trace/model";
import type { InstallationView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import { chosenScopes } from "./repeat-run";

const most = 5;

/** What an app lists for its installs, and since when. */
export interface AppList {
  readonly scopes: readonly string[];
  readonly scopesChangedAt: string | null;
}

/** Where nobody chose, the app's list was asked for: known while it has not changed since. Null: not known. */
export function askedBy(
  run: Pick<Run, "steps" | "startedAt">,
  { scopes, scopesChangedAt }: AppList,
): readonly string[] | null {
  const chosen = chosenScopes(run);
  if (chosen !== null) return chosen;
  return scopesChangedAt !== null && Date.parse(scopesChangedAt) > Date.parse(run.startedAt) ? null : scopes;
}

/** The newest installs with this app: what they asked for and what came of it. */
export async function listTries(
  ctx: FlowContext,
  personId: string,
  { registration, obtainedAt }: InstallationView,
  list: AppList | undefined,
): Promise<readonly ConsentTry[]> {
  if (registration === null || list === undefined) return [];
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
        asked: run === undefined ? null : askedBy(run, list),
        refused: typeof scope === "string" ? scope.split(" ") : [],
      };
    }),
  );
}
