import { loadRefreshState } from "@/lib/db/load-refresh-state";
import { loadRun } from "@/lib/db/load-run";
import type { RefusedRefresh, TokenLife } from "@/lib/trace/token-life";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import { readDiagnosis } from "./read-diagnosis";
import { webhookAddress } from "./webhook-address";

export async function viewTokenLife(
  ctx: FlowContext,
  person: PersonView,
  installation: InstallationView,
): Promise<TokenLife> {
  const { id, registration } = installation;
  const state = await loadRefreshState(ctx.db, { personId: person.id, id });
  const lastRun = state?.lease.runId === state?.runId ? null : (state?.lease.runId ?? null);
  return {
    refused: lastRun === null ? null : await loadRefused(ctx, person, installation, lastRun),
    underWay: state?.lease.kind === "held",
    webhook: registration === null ? null : webhookAddress(ctx, registration.id),
  };
}

async function loadRefused(
  ctx: FlowContext,
  person: PersonView,
  { obtainedAt }: InstallationView,
  runId: string,
): Promise<RefusedRefresh | null> {
  const run = await loadRun(ctx.db, { personId: person.id, id: runId });
  if (run?.finishedAt == null || run.outcome === "refreshed" || run.finishedAt < obtainedAt) return null;
  const { error } = run.facts;
  const [first] = readDiagnosis(run.diagnosis)?.causes ?? [];
  return { runId, at: run.finishedAt, error: typeof error === "string" ? error : null, cause: first?.id ?? null };
}
