import { clearEnd } from "@/lib/db/clear-end";
import { loadRefreshState } from "@/lib/db/load-refresh-state";
import { loadRun } from "@/lib/db/load-run";
import { markUnauthorized } from "@/lib/db/mark-unauthorized";
import type { Owned } from "@/lib/db/owned";
import { type CallHost, hostOf } from "@/lib/probe/calls/known-calls";
import type { ProbeReading } from "@/lib/probe/calls/probe-resource";
import type { InstallationView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import { recallToken } from "./recall-token";

/**
 * What the answer to a call with an installation's own token says of the installation. A bare 401 proves no uninstall:
 * it counts for a token that had not expired and had worked, or whose refresh was refused as well. Nor does a bare 200
 * prove the opposite: a page of maintenance has one, too. The other two hosts have rules of their own for a token:
 * neither of them knows a private one.
 */
export async function noteAnswer(
  ctx: FlowContext,
  owned: Owned,
  installation: InstallationView,
  { host, status, verdict }: Pick<ProbeReading, "status" | "verdict"> & { readonly host: CallHost },
): Promise<void> {
  // What goes wrong on purpose says nothing of the token.
  if (ctx.rehearsal !== undefined || status === null || host !== "api") return;
  const { generation, ended, expiresAt } = installation;
  if (status === 200) {
    if (verdict === "good" && ended !== null) await clearEnd(ctx.db, owned, { generation });
    return;
  }
  if (status !== 401 || ended !== null) return;
  const expired = expiresAt !== null && Date.parse(expiresAt) <= ctx.now();
  const surprising = !expired && (await recallToken(ctx, owned.personId, installation)).token_worked_before === true;
  if (surprising || (await wasRefreshRefused(ctx, owned, installation))) {
    await markUnauthorized(ctx.db, owned, { generation });
  }
}

async function wasRefreshRefused(ctx: FlowContext, owned: Owned, { generation }: InstallationView): Promise<boolean> {
  const state = await loadRefreshState(ctx.db, owned);
  if (state?.generation !== generation || state.lease.runId === null || state.lease.runId === state.runId) return false;
  const run = await loadRun(ctx.db, { personId: owned.personId, id: state.lease.runId });
  return run?.facts["error"] === "invalid_grant";
}

/** The other order: the API had refused the token, and now the accounts server refuses to renew it. */
export async function noteRefusedRefresh(
  ctx: FlowContext,
  owned: Owned,
  installation: InstallationView,
): Promise<void> {
  if (ctx.rehearsal !== undefined || installation.ended !== null) return;
  const { generation, probes } = installation;
  const refused = probes.some(
    (probe) => probe.generation === generation && probe.status === 401 && hostOf(probe.resource) === "api",
  );
  if (refused) await markUnauthorized(ctx.db, owned, { generation });
}
