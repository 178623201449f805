import { loadRun } from "@/lib/db/load-run";
import type { Owned } from "@/lib/db/owned";
import { type Diagnosis, diagnose, type Evidence, type Observed } from "@/lib/diagnosis";
import type { RunOutcome, Step } from "@/lib/trace/model";
import { buildEvidence } from "./build-evidence";
import type { FlowContext } from "./flow-context";

/** Ends that somebody refused; the others explain themselves, or nothing was refused. */
const refusals: ReadonlySet<RunOutcome> = new Set<RunOutcome>([
  "exchange-refused",
  "id-token-refused",
  "refused",
  "first-call-failed",
  "refused-before-leaving",
  "error-page-reported",
  "consent-denied",
  "provider-returned-error",
  "state-missing",
  "callback-unusable",
  "provider-unreachable",
  "token-refused",
]);

/** One recorded attempt, explained; `undefined` where the record holds nothing that was refused. */
export function diagnoseSteps(steps: readonly Step[], elsewhere: Observed = {}): Diagnosis | undefined {
  const evidence: Evidence | null = buildEvidence(steps, elsewhere);
  return evidence === null ? undefined : diagnose(evidence);
}

/**
 * The diagnosis of a run that is about to end with `outcome`, from its steps as recorded. To be stored with
 * `finishRun`; `last` are steps that this very end adds.
 */
export async function diagnoseRun(
  ctx: Pick<FlowContext, "db">,
  owned: Owned,
  end: { readonly outcome: RunOutcome; readonly observed?: Observed; readonly last?: readonly Step[] },
): Promise<Diagnosis | undefined> {
  if (!refusals.has(end.outcome)) return undefined;
  const run = await loadRun(ctx.db, owned);
  return run && diagnoseSteps([...run.steps, ...(end.last ?? [])], end.observed);
}
