import { finishRun } from "@/lib/db/finish-run";
import { loadRun } from "@/lib/db/load-run";
import { readErrorPage } from "@/lib/oauth/read-error-page";
import { err, ok, type Result } from "@/lib/result/result";
import type { Step } from "@/lib/trace/model";
import type { PersonView } from "@/lib/trace/views";
import { diagnoseRun } from "./diagnose-run";
import type { FlowContext } from "./flow-context";
import { errorPageFacts } from "./run-preflight";

export type ReportFailure = "no-such-run" | "not-understood" | "run-is-over";

/** The person saw an error page of the platform and pasted its text: what it says, and what it proves right. */
export async function reportErrorPage(
  ctx: FlowContext,
  person: PersonView,
  report: { readonly runId: string; readonly text: string },
): Promise<Result<null, ReportFailure>> {
  const owned = { personId: person.id, id: report.runId };
  const run = await loadRun(ctx.db, owned);
  if (run === undefined) return err("no-such-run");
  if (run.status !== "waiting") return err("run-is-over");
  const page = readErrorPage(report.text);
  if (page === null) return err("not-understood");
  const facts = errorPageFacts(page);
  const atMs = Math.max(0, ctx.now() - Date.parse(run.startedAt));
  const stopped: Step = {
    kind: "front-channel",
    name: "stopped",
    leg: null,
    atMs,
    verdict: "bad",
    from: "accounts",
    to: "browser",
    method: "GET",
    url: "",
    params: [],
    facts,
    checks: [],
  };
  const diagnosis = await diagnoseRun(ctx, owned, { outcome: "error-page-reported", last: [stopped] });
  await finishRun(ctx.db, owned, {
    outcome: "error-page-reported",
    verdict: "bad",
    facts: { ...run.facts, ...facts },
    ...(diagnosis === undefined ? {} : { diagnosis }),
    steps: [stopped],
  });
  return ok(null);
}
