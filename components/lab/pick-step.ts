import type { Run, Step, StepName } from "@/lib/trace/model";
import type { Endpoint } from "./scenario-view";

const places: Readonly<Record<Endpoint, readonly StepName[]>> = {
  discovery: ["discovery"],
  jwks: ["jwks"],
  authorize: ["preflight", "authorize", "callback"],
  token: ["token"],
  refresh: ["refresh"],
  userinfo: ["userinfo"],
  api: ["shop", "probe"],
  webhook: [],
};

const travelled = (step: Step | undefined): step is Exclude<Step, { kind: "local" }> =>
  step !== undefined && step.kind !== "local";

/** The index of the step on which the scenario shows: what travelled, not what was made of it. `-1`: nothing did. */
export function pickStep({ steps }: Pick<Run, "steps">, acts: readonly Endpoint[]): number {
  const names = new Set(acts.flatMap((endpoint) => places[endpoint]));
  const bad = steps.findIndex(({ verdict }) => verdict === "bad");
  const until = bad === -1 ? steps.length - 1 : bad;
  if (travelled(steps[bad])) return bad;
  // A check of our own found it: what it checked came with the last message before.
  for (const wanted of [(step: Step) => names.has(step.name), (step: Step) => step.kind === "call"]) {
    for (let at = until; at >= 0; at -= 1) {
      const step = steps[at];
      if (travelled(step) && wanted(step)) return at;
    }
  }
  return steps.findLastIndex(travelled);
}
