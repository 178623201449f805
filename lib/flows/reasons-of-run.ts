import { listStates, type StateOfRun } from "@/lib/db/list-states";
import { loadRegistration } from "@/lib/db/load-registration";
import type { Run, Step } from "@/lib/trace/model";
import type { ServerReason, StepReasons } from "@/lib/trace/server-reason";
import type { PersonView } from "@/lib/trace/views";
import { fetchReasons } from "./fetch-reasons";
import type { FlowContext } from "./flow-context";
import { requestIdOf } from "./request-id-of";

/** As long as the sandbox keeps them. */
export const reasonsKeptMs = 3_600_000;
const mostIds = 100;

const callReasons = (id: string, known: readonly ServerReason[]) => known.filter(({ requestId }) => requestId === id);

/** What the browser did with this leg's state, without the calls that are steps of their own. */
function browserReasons(
  step: Step,
  states: readonly StateOfRun[],
  calls: ReadonlySet<string>,
  known: readonly ServerReason[],
): readonly ServerReason[] {
  const hashes = new Set(states.filter(({ leg }) => leg === step.leg).map(({ stateHash }) => stateHash));
  return known
    .filter(({ requestId, stateHash }) => stateHash !== null && hashes.has(stateHash) && !calls.has(requestId))
    .toSorted((left, right) => (left.requestId < right.requestId ? -1 : 1));
}

/**
 * What the sandbox knew at each step of this run, `null` for steps it had no part in. One question for all; where it
 * does not answer, or no longer knows, that is said. For the person's eyes only: no diagnosis is made of it.
 */
export async function reasonsOfRun(
  ctx: FlowContext,
  person: PersonView,
  run: Run,
): Promise<readonly (StepReasons | null)[]> {
  const none = run.steps.map(() => null);
  if (run.provider !== "sandbox" || run.registration === null || ctx.env.sandboxOrigin === null) return none;
  const ids = run.steps.map(requestIdOf);
  const calls = new Set(ids.filter((id) => id !== null));
  const states = await listStates(ctx.db, { personId: person.id, runId: run.id });
  if (calls.size === 0 && states.length === 0) return none;
  const app = await loadRegistration(ctx.db, { personId: person.id, id: run.registration.id });
  if (app?.provider !== "sandbox") return none;
  const page = await fetchReasons(ctx, person, app, {
    limit: 200,
    requestIds: [...calls].slice(-mostIds),
    stateHashes: states.map(({ stateHash }) => stateHash).slice(-20),
  });
  const startedMs = Date.parse(run.startedAt);
  return run.steps.map((step, index): StepReasons | null => {
    const id = ids[index] ?? null;
    const isLeaving = step.kind === "front-channel" && step.name === "authorize" && states.length > 0;
    if (id === null && !isLeaving) return null;
    if (page === null) return { kind: "no-sandbox" };
    const reasons = id === null ? browserReasons(step, states, calls, page.reasons) : callReasons(id, page.reasons);
    if (reasons.length > 0) return { kind: "kept", reasons };
    return ctx.now() - startedMs - step.atMs > reasonsKeptMs ? { kind: "gone" } : null;
  });
}
