import type { RunSummary } from "@/lib/trace/views";
import type { Database } from "./database";
import { finishOverdueRuns } from "./finish-overdue-runs";
import { readRunSummary } from "./read-run";

export interface RunPage {
  readonly runs: readonly RunSummary[];
  /** Hand it in as `after` for the next page; `null` on the last one. */
  readonly next: RunCursor | null;
}

export interface RunCursor {
  readonly startedAtMs: number;
  readonly id: string;
}

export interface RunQuery {
  readonly personId: string;
  readonly limit: number;
  readonly after?: RunCursor | null;
  readonly installationId?: string;
  readonly scenario?: string;
}

/** Newest first, a page at a time by key, so that the millionth run costs what the first does. */
export async function listRuns(db: Database, query: RunQuery): Promise<RunPage> {
  const select = () => {
    const { after, installationId, scenario } = query;
    let runs = db.kysely.selectFrom("runs").selectAll().where("person_id", "=", query.personId);
    if (installationId !== undefined) runs = runs.where("installation_id", "=", installationId);
    if (scenario !== undefined) runs = runs.where("scenario", "=", scenario);
    if (after) {
      runs = runs.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("started_at", "id"), "<", tuple(after.startedAtMs, after.id)),
      );
    }
    return runs
      .orderBy("started_at", "desc")
      .orderBy("id", "desc")
      .limit(query.limit + 1)
      .execute();
  };
  let rows = await select();
  if (await finishOverdueRuns(db, query.personId, rows)) rows = await select();
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return { runs: page.map(readRunSummary), next: last ? { startedAtMs: last.started_at, id: last.id } : null };
}
