import { callLimit } from "@/lib/haravan/limits";

export interface CallPlanInput {
  readonly calls: number;
  /** In the bucket at the start. */
  readonly used: number;
  readonly size?: number;
  /** Room that is left free on purpose, for whoever else calls. */
  readonly spare?: number;
  /** Calls a second that others make out of the same bucket: other processes of the same app on the same store. */
  readonly othersPerSecond?: number;
  /** Processes that make these calls together, and know nothing of each other. */
  readonly processes?: number;
}

export interface CallPlan {
  /** Calls that are taken without any wait. */
  readonly atOnce: number;
  /** Until the last one can be taken; null when it never can be. */
  readonly totalMs: number | null;
  /** What the bucket lets through for long, less what the others take. */
  readonly perSecond: number;
  /** The share of one process in that. */
  readonly perProcess: number;
}

/** The least time that so many calls take when none is to be refused. */
export function planCalls(input: CallPlanInput): CallPlan {
  const { calls, used, size = callLimit.bucketSize, spare = 0, othersPerSecond = 0, processes = 1 } = input;
  const perSecond = Math.max(0, callLimit.leakPerSecond - othersPerSecond);
  const room = size - spare - used;
  const rates = { perSecond, perProcess: perSecond / Math.max(1, processes) };
  const atOnce = Math.min(calls, Math.max(0, Math.floor(room)));
  if (calls <= atOnce) return { atOnce, totalMs: 0, ...rates };
  if (perSecond === 0 || spare >= size) return { atOnce, totalMs: null, ...rates };
  return { atOnce, totalMs: Math.ceil(((calls - room) / perSecond) * 1000), ...rates };
}
