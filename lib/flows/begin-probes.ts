import { createRun } from "@/lib/db/create-run";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { type PlanFault, type PlannedProbe, type ProbeWish, planProbes } from "@/lib/probe/calls/plan-probes";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import type { ProbeWork } from "./call-probe";
import { type FlowContext, hostsOf } from "./flow-context";
import { openRecorder } from "./open-recorder";
import { recallToken } from "./recall-token";
import { runOnInstallation } from "./run-on-installation";

export type ProbeStoreFailure =
  | { readonly kind: "no-such-installation" | "unreadable-tokens" | "no-sandbox" }
  | PlanFault;

export interface BegunProbes {
  readonly work: ProbeWork;
  readonly plan: readonly PlannedProbe[];
  readonly wish: ProbeWish;
}

/** A run that holds its plan, and nothing sent yet. */
export async function beginProbes(
  ctx: FlowContext,
  person: PersonView,
  input: { readonly installationId: string; readonly wish: ProbeWish },
): Promise<Result<BegunProbes, ProbeStoreFailure>> {
  const owned = { personId: person.id, id: input.installationId };
  const installation = await loadInstallation(ctx.db, owned);
  const tokens = await loadInstallationTokens(ctx.db, owned);
  if (installation === undefined || tokens === undefined) return err({ kind: "no-such-installation" });
  const plan = planProbes(input.wish, installation.scopesGranted);
  if (!plan.ok) return plan;
  if (tokens.kind === "unreadable") return err({ kind: "unreadable-tokens" });
  const hosts = hostsOf(ctx.env, installation.provider);
  if (hosts === undefined) return err({ kind: "no-sandbox" });
  const facts = plan.value.length === 1 ? {} : { probes: input.wish.kind, planned: plan.value.length, done: 0 };
  const { id: runId, startedAtMs } = await createRun(ctx.db, {
    ...runOnInstallation(person.id, installation),
    kind: "probe",
    facts,
    scenario: ctx.rehearsal?.chosen,
  });
  const recorder = openRecorder(ctx, { id: runId, personId: person.id, startedAtMs });
  recorder.learn({ kind: "access_token", value: tokens.access });
  // A call that carries another token on purpose is not about the one that is remembered.
  const observed = ctx.rehearsal?.mistakes.some(({ at }) => at.includes("api"))
    ? {}
    : await recallToken(ctx, person.id, installation);
  const work = { owned, runId, recorder, hosts, accessToken: tokens.access, installation, observed };
  return ok({ work, plan: plan.value, wish: input.wish });
}
