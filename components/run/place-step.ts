import type { Lane, Step } from "@/lib/trace/model";

export const lanes: readonly Lane[] = ["browser", "tool", "accounts", "api"];

export interface Placed {
  readonly from: Lane;
  readonly to: Lane;
  /** Grid lines of the drawing; the first lane starts at line 2. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly span: number;
  readonly back: boolean;
}

/** Where a step stands among the lanes. What is judged here stands in the tool's own lane. */
export function placeStep(step: Step): Placed {
  const from: Lane = step.kind === "front-channel" ? step.from : "tool";
  const to: Lane = step.kind === "local" ? "tool" : step.to;
  const [a, b] = [lanes.indexOf(from), lanes.indexOf(to)];
  const [low, high] = a <= b ? [a, b] : [b, a];
  return { from, to, firstLine: low + 2, lastLine: high + 3, span: high - low + 1, back: b < a };
}
