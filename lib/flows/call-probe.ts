import type { Owned } from "@/lib/db/owned";
import { saveProbe } from "@/lib/db/save-probe";
import { updateBucket } from "@/lib/db/update-bucket";
import type { Diagnosis, Observed } from "@/lib/diagnosis";
import type { ProviderHosts } from "@/lib/haravan/hosts";
import { acceptedOf, type KnownCall } from "@/lib/probe/calls/known-calls";
import { buildProbeRequest, type ProbeReading, readProbeAnswer } from "@/lib/probe/calls/probe-resource";
import { type ListRow, readRows } from "@/lib/probe/calls/read-rows";
import type { CallStep, Facts } from "@/lib/trace/model";
import type { InstallationView } from "@/lib/trace/views";
import { diagnoseSteps } from "./diagnose-run";
import type { FlowContext } from "./flow-context";
import { noteAnswer } from "./note-answer";
import type { Recorder } from "./record-run";

/** With what every call of a run of probes is made. */
export interface ProbeWork {
  readonly owned: Owned;
  readonly runId: string;
  readonly recorder: Recorder;
  readonly hosts: ProviderHosts;
  readonly accessToken: string;
  readonly installation: InstallationView;
  /** What was known before these calls: the first of them must not testify for the second. */
  readonly observed: Observed;
}

export interface CalledProbe extends Pick<ProbeReading, "status" | "verdict" | "bucket" | "retryAfterSeconds"> {
  readonly call: CallStep;
  /** As it may be kept and shown. */
  readonly path: string;
  readonly diagnosis: Diagnosis | null;
  /** Node's or ours, where no answer came. */
  readonly failure: string | null;
  readonly rows: readonly ListRow[] | null;
  /** `false`: the installation was deleted meanwhile. */
  readonly isKept: boolean;
}

/** One read-only call inside a run, diagnosed; its outcome is kept with the installation. */
export async function callProbe(
  ctx: FlowContext,
  work: ProbeWork,
  target: Pick<KnownCall, "resource" | "host" | "scope" | "otherScope">,
  path: string,
): Promise<CalledProbe> {
  const { owned, hosts, accessToken, installation } = work;
  const { host, resource } = target;
  const request = buildProbeRequest({ hosts, accessToken, resource: { path, host } });
  // What somebody wrote into the query, or a list gave as an id, may be a token.
  const shown = work.recorder.shown(path);
  const known = { path: shown, ...grantFacts(installation, target) };
  const steps: CallStep[] = [];
  const answer = await work.recorder.call(
    { name: "probe", leg: null, to: host === "accounts" ? "accounts" : "api" },
    request,
    (raw) => {
      const { json, ...reading } = readProbeAnswer(raw);
      const { status, verdict } = reading;
      const rows = verdict === "good" ? readRows(json) : null;
      const value = { ...reading, rows, totalMs: raw.timing.totalMs, failure: raw.failure?.code ?? null };
      return { value, verdict, facts: { ...known, ...(status === null ? {} : { status }) } };
    },
    (step) => steps.push(step),
  );
  const { totalMs, ...called } = answer;
  const [call] = steps;
  if (call === undefined) throw new Error("a call was not recorded");
  const diagnosis = call.verdict === "good" ? null : (diagnoseSteps(steps, work.observed) ?? null);
  const atMs = ctx.now();
  if (answer.bucket) await updateBucket(ctx.db, owned, { ...answer.bucket, at: new Date(atMs).toISOString() });
  const isKept = await saveProbe(ctx.db, owned, {
    resource,
    runId: work.runId,
    atMs,
    status: answer.status,
    totalMs,
    verdict: answer.verdict,
    generation: installation.generation,
    path: shown,
    cause: diagnosis?.causes[0]?.id ?? null,
  });
  await noteAnswer(ctx, owned, installation, { ...answer, host });
  return { ...called, path: shown, call, diagnosis, isKept };
}

function grantFacts(
  { scopesGranted }: InstallationView,
  { scope, otherScope }: Pick<KnownCall, "scope" | "otherScope">,
): Facts {
  if (scope === null) return {};
  if (scopesGranted === null) return { scope };
  return { scope, granted: acceptedOf({ scope, otherScope }).some((name) => scopesGranted.includes(name)) };
}
