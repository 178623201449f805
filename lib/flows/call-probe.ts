import type { Owned } from "@/lib/db/owned";
import { saveProbe } from "@/lib/db/save-probe";
import { updateBucket } from "@/lib/db/update-bucket";
import type { ProviderHosts } from "@/lib/haravan/hosts";
import { covers } from "@/lib/haravan/scopes";
import { buildProbeRequest, readProbeAnswer } from "@/lib/probe/probe-resource";
import type { Facts, Verdict } from "@/lib/trace/model";
import type { InstallationView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import type { Target } from "./probe-target";
import type { Recorder } from "./record-run";

export interface CalledProbe {
  readonly verdict: Verdict;
  readonly status: number | null;
  readonly facts: Facts;
}

/** One read-only call inside a run; its outcome is kept with the installation. */
export async function callProbe(
  ctx: FlowContext,
  of: {
    readonly owned: Owned;
    readonly runId: string;
    readonly recorder: Recorder;
    readonly hosts: ProviderHosts;
    readonly accessToken: string;
    readonly installation: InstallationView;
    readonly target: Target;
  },
): Promise<CalledProbe> {
  const { owned, hosts, accessToken, target } = of;
  const known = {
    path: target.path,
    ...(target.scope === null
      ? {}
      : { scope: target.scope, granted: covers(new Set(of.installation.scopesGranted), target.scope) }),
  };
  const request = buildProbeRequest({ hosts, accessToken, resource: target });
  const to = target.host === "accounts" ? "accounts" : "api";
  const answer = await of.recorder.call({ name: "probe", leg: null, to }, request, (raw) => {
    const { bucket, status, verdict } = readProbeAnswer(raw);
    const facts = { ...known, ...(status === null ? {} : { status }) };
    const value = { bucket, status, verdict, facts, totalMs: raw.timing.totalMs, code: raw.failure?.code ?? null };
    return { value, verdict, facts };
  });
  const { status, verdict, totalMs } = answer;
  const atMs = ctx.now();
  if (answer.bucket) await updateBucket(ctx.db, owned, { ...answer.bucket, at: new Date(atMs).toISOString() });
  await saveProbe(ctx.db, owned, { resource: target.resource, runId: of.runId, atMs, status, totalMs, verdict });
  return { status, verdict, facts: { ...answer.facts, ...(answer.code === null ? {} : { code: answer.code }) } };
}
