import { listRuns, type RunCursor } from "@/lib/db/list-runs";
import type { PersonView, RunSummary } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

const writeCursor = ({ startedAtMs, id }: RunCursor): string => `${startedAtMs}.${id}`;

/** A cursor is a place in this person's own list; one that cannot be read is the beginning. */
function readCursor(text: string | undefined): RunCursor | null {
  const match = /^(\d{1,15})\.([\w-]{1,64})$/.exec(text ?? "");
  return match?.[1] && match[2] ? { startedAtMs: Number(match[1]), id: match[2] } : null;
}

export async function listMyRuns(
  ctx: FlowContext,
  person: PersonView,
  query: {
    readonly limit: number;
    readonly after?: string;
    readonly installationId?: string;
    readonly scenario?: string;
  },
): Promise<{ readonly runs: readonly RunSummary[]; readonly next: string | null }> {
  const page = await listRuns(ctx.db, {
    personId: person.id,
    limit: query.limit,
    after: readCursor(query.after),
    ...(query.installationId ? { installationId: query.installationId } : {}),
    ...(query.scenario ? { scenario: query.scenario } : {}),
  });
  return { runs: page.runs, next: page.next && writeCursor(page.next) };
}
