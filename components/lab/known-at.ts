import type { Run } from "@/lib/trace/model";
import type { StepReasons } from "@/lib/trace/server-reason";

/** What the server knew at a step; of a callback, what it knew of the requests that the browser made before. */
export function knownAt(
  reasons: readonly (StepReasons | null)[],
  { steps }: Pick<Run, "steps">,
  at: number,
): StepReasons | null {
  const here = reasons[at] ?? null;
  if (here !== null || steps[at]?.kind !== "front-channel") return here;
  return reasons.slice(0, at).findLast((known) => known !== null) ?? null;
}
