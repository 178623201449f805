import { loadRun } from "@/lib/db/load-run";
import type { PersonView } from "@/lib/trace/views";
import type { AddTokenReport } from "./add-token";
import { type ExchangeFailure, reportFailure } from "./exchange-report";
import type { FlowContext } from "./flow-context";

/** Why a token was not stored, as its run has it. */
export async function reportNotAdded(
  ctx: FlowContext,
  person: PersonView,
  { runId, end }: AddTokenReport,
): Promise<ExchangeFailure> {
  const run = await loadRun(ctx.db, { personId: person.id, id: runId });
  const kind = end === "refused" ? "token-refused" : end === "unreachable" ? "transport" : "not-stored";
  return run ? reportFailure(run, kind) : { runId, ok: false, upstream: null, failureKind: kind, diagnosis: null };
}
