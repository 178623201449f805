import { callLimit } from "../../haravan/limits";
import type { Core } from "../core";
import type { BucketRecord } from "../store/records";
import { takeTurns } from "./take-turns";

export interface Draw {
  readonly full: boolean;
  readonly used: number;
  readonly retryAfterSeconds: number;
  readonly bucket: BucketRecord;
}

/** One call against a leaky bucket. Pass or fail, nothing is queued; a refused call does not fill it further. */
export function draw(bucket: BucketRecord | undefined, nowMs: number): Draw {
  const elapsedSeconds = bucket === undefined ? 0 : Math.max(0, nowMs - bucket.atMs) / 1000;
  const level = Math.max(0, (bucket?.level ?? 0) - elapsedSeconds * callLimit.leakPerSecond);
  const full = level + 1 > callLimit.bucketSize;
  const after = full ? level : level + 1;
  return {
    full,
    used: full ? callLimit.bucketSize : Math.ceil(after),
    retryAfterSeconds: full ? (level + 1 - callLimit.bucketSize) / callLimit.leakPerSecond : 0,
    bucket: { level: after, atMs: nowMs },
  };
}

/** Decimal seconds as the header has them, never less than it takes. */
export const retryAfter = (seconds: number): string => Math.max(Math.ceil(seconds * 10) / 10, 0.1).toFixed(1);

/** Counted per app and store; calls at once are counted one after the other. */
export async function drawFor(core: Core, clientId: string, orgid: string): Promise<Draw> {
  const key = `${clientId}:${orgid}`;
  return takeTurns(core.records, `bucket:${key}`, async () => {
    const drawn = draw(await core.records.get("buckets", key), core.now());
    await core.records.put("buckets", key, drawn.bucket, core.now() + 3_600_000);
    return drawn;
  });
}
