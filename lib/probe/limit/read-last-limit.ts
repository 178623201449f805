import { callLimit } from "@/lib/haravan/limits";
import type { CallStep, Run } from "@/lib/trace/model";
import { headerValue } from "@/lib/trace/raw";
import { judgeLimit, type LimitVerdict, readWait, secondsOf } from "./judge-limit";

export interface LastLimit {
  readonly at: string;
  readonly runId: string;
  /** Without the host. */
  readonly path: string;
  /** As it was written. */
  readonly retryAfter: string | null;
  readonly verdict: LimitVerdict;
}

/** The last 429 of a run, judged with what the answers before it had asked to wait for. */
export function readLastLimit(run: Pick<Run, "id" | "startedAt" | "steps">): LastLimit | null {
  const startMs = Date.parse(run.startedAt);
  const refused = run.steps.filter(
    (step): step is CallStep =>
      step.kind === "call" && step.to === "api" && step.exchange.response?.status === callLimit.statusWhenFull,
  );
  const last = refused.at(-1);
  if (last === undefined) return null;
  const answeredAt = (step: CallStep) => startMs + step.atMs + step.exchange.timing.totalMs;
  const header = (step: CallStep, name: string) => headerValue(step.exchange.response?.headers ?? [], name);
  const waits = refused.slice(0, -1).flatMap((step) => {
    const seconds = secondsOf(readWait(header(step, callLimit.retryHeader), answeredAt(step)));
    return seconds === null ? [] : [answeredAt(step) + seconds * 1000];
  });
  const retryAfter = header(last, callLimit.retryHeader);
  const { pathname, search } = new URL(last.exchange.request.url);
  return {
    at: new Date(answeredAt(last)).toISOString(),
    runId: run.id,
    // The sandbox has its hosts in the path.
    path: `${/\/(?:com|web|api)\/.*$/.exec(pathname)?.[0] ?? pathname}${search}`,
    retryAfter,
    verdict: judgeLimit({
      callLimit: header(last, callLimit.usedHeader),
      retryAfter,
      html: header(last, "content-type")?.includes("html") ?? false,
      sentAtMs: startMs + last.atMs,
      answeredAtMs: answeredAt(last),
      waitUntilMs: waits.length === 0 ? null : Math.max(...waits),
    }),
  };
}
