import { createRun } from "@/lib/db/create-run";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { loadRun } from "@/lib/db/load-run";
import type { Diagnosis } from "@/lib/diagnosis";
import { err, ok, type Result } from "@/lib/result/result";
import type { CallStep, Facts, RunOutcome, Verdict } from "@/lib/trace/model";
import type { PersonView } from "@/lib/trace/views";
import { type CalledProbe, callProbe } from "./call-probe";
import { diagnoseSteps } from "./diagnose-run";
import { type FlowContext, hostsOf } from "./flow-context";
import { openRecorder } from "./open-recorder";
import { findTarget, type Target, usualTargets } from "./probe-target";
import { recallToken } from "./recall-token";
import { stopRun } from "./stop-run";

export type ProbeStoreFailure =
  | { readonly kind: "no-such-installation" | "unreadable-tokens" | "no-sandbox" }
  /** `at`: its place in what was asked for. */
  | { readonly kind: "no-such-resource"; readonly at: number };

export interface ProbeReport {
  readonly runId: string;
  readonly results: readonly ProbeResult[];
}

export interface ProbeResult {
  readonly target: Target;
  readonly call: CallStep;
  readonly diagnosis: Diagnosis | null;
}

/** Read-only calls with an installation's token, one after the other, recorded as one run. */
export async function probeStore(
  ctx: FlowContext,
  person: PersonView,
  input: { readonly installationId: string; readonly resources?: readonly string[] | undefined },
): Promise<Result<ProbeReport, ProbeStoreFailure>> {
  const owned = { personId: person.id, id: input.installationId };
  const installation = await loadInstallation(ctx.db, owned);
  const tokens = await loadInstallationTokens(ctx.db, owned);
  if (installation === undefined || tokens === undefined) return err({ kind: "no-such-installation" });
  const names = input.resources ?? usualTargets(installation);
  const targets = names.flatMap((name) => findTarget(name) ?? []);
  const unknown = names.findIndex((name) => findTarget(name) === undefined);
  if (unknown >= 0) return err({ kind: "no-such-resource", at: unknown });
  if (tokens.kind === "unreadable") return err({ kind: "unreadable-tokens" });
  const hosts = hostsOf(ctx.env, installation.provider);
  if (hosts === undefined) return err({ kind: "no-sandbox" });

  const { id: runId, startedAtMs } = await createRun(ctx.db, {
    personId: person.id,
    kind: "probe",
    provider: installation.provider,
    registration: installation.registration,
    installationId: installation.id,
    store: installation.store,
  });
  const recorder = openRecorder(ctx, { id: runId, personId: person.id, startedAtMs });
  recorder.learn({ kind: "access_token", value: tokens.access });
  // What was known before these calls: the first of them must not testify for the second.
  // A call that carries another token on purpose is not about the one that is remembered.
  const observed = ctx.rehearsal?.mistakes.some(({ at }) => at.includes("api"))
    ? {}
    : await recallToken(ctx, person.id, installation);
  const called: CalledProbe[] = [];
  for (const target of targets) {
    const { access: accessToken } = tokens;
    called.push(await callProbe(ctx, { owned, runId, recorder, hosts, accessToken, installation, target }));
  }
  const end = endOf(called);
  const ownedRun = { personId: person.id, id: runId };
  await stopRun(ctx, ownedRun, { ...end, ...(end.verdict === "good" ? {} : { observed }) });
  const run = await loadRun(ctx.db, ownedRun);
  const calls = (run?.steps ?? []).filter((step): step is CallStep => step.kind === "call" && step.name === "probe");
  const results = calls.flatMap((call, at) => {
    const target = targets[at];
    const diagnosis = call.verdict === "good" ? null : (diagnoseSteps([call], observed) ?? null);
    return target === undefined ? [] : [{ target, call, diagnosis }];
  });
  return ok({ runId, results });
}

/** The run ends as its worst call did. */
function endOf(called: readonly CalledProbe[]): {
  readonly outcome: RunOutcome;
  readonly verdict: Verdict;
  readonly facts: Facts;
} {
  const worst = called.find(({ verdict }) => verdict === "bad") ?? called.find(({ verdict }) => verdict !== "good");
  const [only] = called;
  const facts = called.length === 1 && only !== undefined ? only.facts : { calls: called.length, ...worst?.facts };
  if (worst === undefined) return { outcome: "answered", verdict: "good", facts };
  return { outcome: worst.status === null ? "provider-unreachable" : "refused", verdict: worst.verdict, facts };
}
