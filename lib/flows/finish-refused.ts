import { loadRun } from "@/lib/db/load-run";
import type { TokenFailure } from "@/lib/oauth/token-answer";
import { type ExchangeFailure, reportFailure } from "./exchange-report";
import type { FlowContext } from "./flow-context";
import { refusalFacts } from "./send-token-request";
import { type Stop, stopRun } from "./stop-run";

/** No answer is another end than a refusal. */
export function stopOfTokens(failure: TokenFailure, grant: "authorization_code" | "refresh_token"): Stop {
  const outcome = failure.kind === "transport" ? "provider-unreachable" : "exchange-refused";
  return { outcome, verdict: "bad", facts: { ...refusalFacts(failure), grant } };
}

/** Ends a run by hand that did not reach its goal, and says what its record then holds. */
export async function finishRefused(
  ctx: FlowContext,
  owned: { readonly personId: string; readonly id: string },
  stop: Stop,
  failureKind: string,
): Promise<ExchangeFailure> {
  await stopRun(ctx, owned, stop);
  const run = await loadRun(ctx.db, owned);
  return run
    ? reportFailure(run, failureKind)
    : { runId: owned.id, ok: false, upstream: null, failureKind, diagnosis: null };
}
