import { holdRun } from "@/lib/db/hold-run";
import { noteRun } from "@/lib/db/note-run";
import { saveProbe } from "@/lib/db/save-probe";
import { fillProbe, type ListOutcome } from "@/lib/probe/calls/fill-probe";
import type { PlannedProbe } from "@/lib/probe/calls/plan-probes";
import { openPace, type Pace, secondsFor, sendCall, takeAnswer, waitFor } from "@/lib/probe/limit/pace-calls";
import type { Untried } from "@/lib/trace/views";
import type { BegunProbes } from "./begin-probes";
import { type CalledProbe, callProbe, type ProbeWork } from "./call-probe";
import type { FlowContext } from "./flow-context";
import { type Ended, judgeProgress } from "./judge-progress";

export type ProbeEnd =
  | { readonly planned: PlannedProbe; readonly path: string; readonly called: CalledProbe; readonly untried: null }
  | { readonly planned: PlannedProbe; readonly path: null; readonly called: null; readonly untried: Untried };

const atOnce = 4;
/** How often a call that was limited is made again, where it is one of many. */
const mostAttempts = 3;
/** Longer than this a run does not wait for a bucket. */
const longestWaitMs = 60_000;
/** A wait is cut into pieces, so that the lease is renewed and a cancellation noticed. */
const pieceMs = 1_000;

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Makes the calls of a plan, a few at once and below the bucket, until all are done or somebody ends the run. */
export async function workProbes(ctx: FlowContext, begun: BegunProbes): Promise<ReadonlyMap<string, ProbeEnd>> {
  const { work, plan } = begun;
  const owned = { personId: work.owned.personId, id: work.runId };
  const pause = ctx.pause ?? sleep;
  const ends = new Map<string, ProbeEnd>();
  const lists = new Map<string, ListOutcome>();
  const settled: Ended[] = [];
  const attempts = new Map<string, number>();
  const flying = new Map<string, Promise<void>>();
  let pending = [...plan];
  let pace: Pace = openPace(knownBucket(work), ctx.now());
  let stop: Untried | null = null;

  const leave = async (planned: PlannedProbe, untried: Untried) => {
    pending = pending.filter((one) => one !== planned);
    lists.set(planned.target.resource, { rows: null, ids: {} });
    ends.set(planned.target.resource, { planned, path: null, called: null, untried });
    await keepUntried(ctx, work, planned, untried);
  };
  const fly = async (planned: PlannedProbe, path: string, ids: ListOutcome["ids"], ticket: number | null) => {
    const { target } = planned;
    const called = await callProbe(ctx, work, target, path);
    const limited = called.status === 429;
    if (ticket !== null) pace = takeAnswer(pace, ticket, { ...called, limited }, ctx.now());
    const tried = (attempts.get(target.resource) ?? 0) + 1;
    attempts.set(target.resource, tried);
    const waitMs = waitFor(pace, ctx.now()) ?? 0;
    if (limited && plan.length > 1 && tried < mostAttempts && waitMs <= longestWaitMs) {
      pending = [planned, ...pending];
    } else {
      lists.set(target.resource, { rows: called.rows, ids });
      ends.set(target.resource, { planned, path: called.path, called, untried: null });
      settled.push({ host: target.host, status: called.status, failure: called.failure });
      stop ??= limited && waitMs > longestWaitMs ? "limited" : judgeProgress(settled);
    }
    // Whose installation is gone, their token is not used any more.
    if (!called.isKept) stop = "cancelled";
    await noteProgress(ctx, begun, ends.size, pace);
  };

  while (pending.length + flying.size > 0) {
    if (stop !== null) {
      await Promise.all(flying.values());
      for (const planned of [...pending]) await leave(planned, stop);
      break;
    }
    const ready = pending.find(({ needs }) => needs.every(({ list }) => lists.has(list)));
    const planned = ready ?? (flying.size === 0 ? pending[0] : undefined);
    if (planned === undefined || flying.size >= atOnce) {
      await Promise.race(flying.values());
      continue;
    }
    const filled = fillProbe(planned, lists);
    if (!filled.ok) {
      await leave(planned, filled.failure);
      continue;
    }
    // The other two hosts do not count into the API's bucket.
    const counts = planned.target.host === "api";
    const waitMs = counts ? waitFor(pace, ctx.now()) : 0;
    if (waitMs === null) {
      await Promise.race(flying.values());
      continue;
    }
    if (!(await holdRun(ctx.db, owned))) {
      stop = "cancelled";
      continue;
    }
    if (waitMs > 0) {
      await pause(Math.min(waitMs, pieceMs));
      continue;
    }
    // Nothing is awaited between the question whether the run goes on and the call.
    const sent = counts ? sendCall(pace, ctx.now()) : null;
    if (sent !== null) pace = sent.pace;
    pending = pending.filter((one) => one !== planned);
    const { resource } = planned.target;
    const flight = fly(planned, filled.value.path, filled.value.ids, sent?.ticket ?? null);
    flying.set(
      resource,
      flight.finally(() => flying.delete(resource)),
    );
  }
  return ends;
}

function knownBucket({ installation }: ProbeWork) {
  const { bucket } = installation;
  return bucket === null ? null : { used: bucket.used, size: bucket.size, atMs: Date.parse(bucket.at) };
}

async function noteProgress(ctx: FlowContext, { work, plan, wish }: BegunProbes, done: number, pace: Pace) {
  if (plan.length === 1) return;
  const left = plan.length - done;
  const facts = { probes: wish.kind, planned: plan.length, done, secondsLeft: secondsFor(left, pace, ctx.now()) };
  await noteRun(ctx.db, { personId: work.owned.personId, id: work.runId }, { facts });
}

/** What an earlier call of this very token showed is worth more than that this run did not come to it. */
async function keepUntried(ctx: FlowContext, work: ProbeWork, { target }: PlannedProbe, untried: Untried) {
  const { installation, owned, runId } = work;
  const before = installation.probes.find(({ resource }) => resource === target.resource);
  const isKnown = before !== undefined && before.untried === null && before.generation === installation.generation;
  if (isKnown && untried !== "nothing-to-test-with" && untried !== "list-refused") return;
  await saveProbe(ctx.db, owned, {
    resource: target.resource,
    runId,
    atMs: ctx.now(),
    status: null,
    totalMs: 0,
    verdict: "none",
    generation: installation.generation,
    path: null,
    untried,
  });
}
