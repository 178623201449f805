export interface Bucket {
  readonly used: number;
  readonly size: number;
}

/** `X-Haravan-Api-Call-Limit: 32/80`; null when it is absent or not of that form. */
export function readBucket(value: string | null): Bucket | null {
  const match = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(value ?? "");
  if (match === null) return null;
  const bucket = { used: Number(match[1]), size: Number(match[2]) };
  return bucket.size === 0 ? null : bucket;
}
