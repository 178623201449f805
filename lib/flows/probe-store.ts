import { loadInstallation } from "@/lib/db/load-installation";
import type { Diagnosis } from "@/lib/diagnosis";
import type { KnownCall } from "@/lib/probe/calls/known-calls";
import type { ProbeWish } from "@/lib/probe/calls/plan-probes";
import { ok, type Result } from "@/lib/result/result";
import type { CallStep } from "@/lib/trace/model";
import type { InstallationView, PersonView, Untried } from "@/lib/trace/views";
import { type BegunProbes, beginProbes, type ProbeStoreFailure } from "./begin-probes";
import { finishProbes } from "./finish-probes";
import type { FlowContext } from "./flow-context";
import { stopWaiting } from "./stop-waiting";
import { workProbes } from "./work-probes";

export type { ProbeStoreFailure } from "./begin-probes";

export interface ProbeReport {
  readonly runId: string;
  /** As it stands after the run. */
  readonly installation: InstallationView;
  readonly results: readonly ProbeResult[];
}

/** A call that was made, or why it was not. */
export interface ProbeResult {
  readonly target: Pick<KnownCall, "resource" | "scope"> & { readonly path: string };
  readonly call: CallStep | null;
  readonly diagnosis: Diagnosis | null;
  readonly untried: Untried | null;
}

interface ProbeInput {
  readonly installationId: string;
  readonly wish?: ProbeWish;
  readonly resources?: readonly string[] | undefined;
  /** Whoever asked is gone: the run is cancelled. */
  readonly signal?: AbortSignal;
}

const wishOf = ({ wish, resources }: ProbeInput): ProbeWish =>
  wish ?? (resources === undefined ? { kind: "granted" } : { kind: "resources", resources });

/** Read-only calls with an installation's token, recorded as one run; waits for its end. */
export async function probeStore(
  ctx: FlowContext,
  person: PersonView,
  input: ProbeInput,
): Promise<Result<ProbeReport, ProbeStoreFailure>> {
  const { installationId, signal } = input;
  const begun = await beginProbes(ctx, person, { installationId, wish: wishOf(input) });
  if (!begun.ok) return begun;
  const { runId, installation } = begun.value.work;
  const cancel = () => void stopWaiting(ctx, person, runId);
  if (signal?.aborted) cancel();
  signal?.addEventListener("abort", cancel, { once: true });
  const results = await makeCalls(ctx, begun.value);
  signal?.removeEventListener("abort", cancel);
  const after = await loadInstallation(ctx.db, { personId: person.id, id: installationId });
  return ok({ runId, installation: after ?? installation, results });
}

/** The same in the background; answers as soon as there is a run to watch. */
export async function startProbes(
  ctx: FlowContext,
  person: PersonView,
  input: { readonly installationId: string; readonly wish: ProbeWish },
): Promise<Result<{ readonly runId: string; readonly done: Promise<unknown> }, ProbeStoreFailure>> {
  const begun = await beginProbes(ctx, person, input);
  return begun.ok ? ok({ runId: begun.value.work.runId, done: makeCalls(ctx, begun.value) }) : begun;
}

async function makeCalls(ctx: FlowContext, begun: BegunProbes): Promise<readonly ProbeResult[]> {
  const byResource = await workProbes(ctx, begun);
  const ends = begun.plan.flatMap(({ target }) => byResource.get(target.resource) ?? []);
  await finishProbes(ctx, begun, ends);
  return ends.map(({ planned, path, called, untried }) => {
    const { resource, scope, path: template } = planned.target;
    const target = { resource, scope, path: path ?? template };
    return { target, call: called?.call ?? null, diagnosis: called?.diagnosis ?? null, untried };
  });
}
