import { callLimit } from "@/lib/haravan/limits";

/** What the header of one answer said, and when. */
export interface BucketReading {
  readonly used: number;
  readonly size: number;
  readonly atMs: number;
}

const leakPerMs = callLimit.leakPerSecond / 1000;

/**
 * Calls in the bucket by the documented leak, if nobody else has called since. The header counts whole calls, so it may
 * be less than one too many.
 */
export function usedAt({ used, atMs }: BucketReading, nowMs: number): number {
  // A clock that was set back empties nothing.
  return Math.max(0, used - Math.max(0, nowMs - atMs) * leakPerMs);
}

/** Milliseconds until so many calls at once are all taken; null when the bucket never holds that many. */
export function msUntilFits(reading: BucketReading, calls: number, nowMs: number): number | null {
  if (calls > reading.size) return null;
  return msUntilUsed(reading, reading.size - calls, nowMs);
}

export const msUntilEmpty = (reading: BucketReading, nowMs: number): number => msUntilUsed(reading, 0, nowMs);

function msUntilUsed(reading: BucketReading, most: number, nowMs: number): number {
  return Math.ceil(Math.max(0, usedAt(reading, nowMs) - most) / leakPerMs);
}
