import { parseCallLimit } from "@/lib/haravan/limits";

export interface Bucket {
  readonly used: number;
  readonly size: number;
}

/** `X-Haravan-Api-Call-Limit: 32/80`; null when it is absent, not of that form, or of a bucket that holds nothing. */
export function readBucket(value: string | null): Bucket | null {
  const bucket = parseCallLimit(value ?? "");
  return bucket === null || bucket.size === 0 ? null : bucket;
}
