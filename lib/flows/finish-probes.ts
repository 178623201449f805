import { finishRun } from "@/lib/db/finish-run";
import { countCells, judgeCell, type Tally } from "@/lib/probe/calls/judge-cell";
import type { Facts, RunOutcome } from "@/lib/trace/model";
import type { BegunProbes } from "./begin-probes";
import type { CalledProbe } from "./call-probe";
import type { FlowContext } from "./flow-context";
import type { ProbeEnd } from "./work-probes";

/** The run ends as its worst call did, with that call's diagnosis. A run that was cancelled has ended already. */
export async function finishProbes(
  ctx: FlowContext,
  { work, plan }: BegunProbes,
  ends: readonly ProbeEnd[],
): Promise<void> {
  const called = ends.flatMap((end) => (end.called === null ? [] : [end.called]));
  const worst = called.find(({ verdict }) => verdict === "bad") ?? called.find(({ verdict }) => verdict !== "good");
  const [only] = called;
  const facts = plan.length === 1 && only !== undefined ? factsOf(only) : manyFacts(ends, worst);
  await finishRun(
    ctx.db,
    { personId: work.owned.personId, id: work.runId },
    {
      outcome: outcomeOf(worst),
      verdict: worst?.verdict ?? (called.length === 0 ? "unsure" : "good"),
      facts,
      ...(worst?.diagnosis ? { diagnosis: worst.diagnosis } : {}),
    },
  );
}

const outcomeOf = (worst: CalledProbe | undefined): RunOutcome =>
  worst === undefined ? "answered" : worst.status === null ? "provider-unreachable" : "refused";

const factsOf = ({ call, failure }: CalledProbe): Facts => ({
  ...call.facts,
  ...(failure === null ? {} : { code: failure }),
});

function manyFacts(ends: readonly ProbeEnd[], worst: CalledProbe | undefined): Facts {
  const stopped = ends.find(
    ({ untried }) => untried === "token-refused" || untried === "unreachable" || untried === "limited",
  );
  const counted: Tally = countCells(ends.map((end) => ({ verdict: verdictOf(end) })));
  return {
    ...(worst === undefined ? {} : factsOf(worst)),
    calls: ends.filter(({ called }) => called !== null).length,
    done: ends.length,
    ...counted,
    ...(stopped?.untried ? { stopped: stopped.untried } : {}),
  };
}

function verdictOf({ called, untried }: ProbeEnd) {
  if (called === null) return untried === "list-refused" ? "list-refused" : "not-tried";
  const { status, verdict } = called;
  const probe = { resource: "", at: "", totalMs: 0, runId: "", generation: 0, path: null, cause: null, untried: null };
  return judgeCell({ ...probe, status, verdict }, "unknown");
}
