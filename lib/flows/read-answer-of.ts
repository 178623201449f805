import { loadRun } from "@/lib/db/load-run";
import type { Diagnosis, Observed } from "@/lib/diagnosis";
import { bodyKind } from "@/lib/probe/x-ray/body-kind";
import type { CallAnswer } from "@/lib/probe/x-ray/facts";
import type { CallStep } from "@/lib/trace/model";
import { headerValue } from "@/lib/trace/raw";
import type { ProbeView } from "@/lib/trace/views";
import { diagnoseSteps } from "./diagnose-run";
import type { FlowContext } from "./flow-context";
import { readDiagnosis } from "./read-diagnosis";

const scopeOfChallenge = /\bscope="([^"]{1,400})"/;

/** What a probe brought back, out of the run that made it, with its own diagnosis. */
export async function readAnswerOf(
  ctx: FlowContext,
  personId: string,
  probe: ProbeView,
  observed: Observed,
): Promise<CallAnswer | null> {
  if (probe.status === null) return null;
  const run = await loadRun(ctx.db, { personId, id: probe.runId });
  const calls = (run?.steps ?? []).filter((step): step is CallStep => step.kind === "call" && step.name === "probe");
  const [first] = calls;
  const call = calls.length === 1 ? first : calls.findLast((one) => ofProbe(one, probe));
  const response = call?.exchange.response;
  if (call === undefined || response === null || response === undefined) return null;
  const stored = calls.length === 1 ? readDiagnosis(run?.diagnosis) : null;
  return {
    status: response.status,
    body: bodyKind(response.body),
    server: headerValue(response.headers, "server"),
    challengeScope: scopeOfChallenge.exec(headerValue(response.headers, "www-authenticate") ?? "")?.[1] ?? null,
    diagnosis: stored ?? diagnosisOf(call, observed),
  };
}

const ofProbe = ({ exchange }: CallStep, { path, status }: ProbeView): boolean =>
  path !== null && exchange.request.url.endsWith(path) && exchange.response?.status === status;

const diagnosisOf = (call: CallStep, observed: Observed): Diagnosis | null =>
  call.verdict === "good" ? null : (diagnoseSteps([call], observed) ?? null);
