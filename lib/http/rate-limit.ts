export interface RateLimit {
  /** How many seconds to wait; `null`: go on. */
  take(client: string, nowMs: number): number | null;
}

interface Bucket {
  tokens: number;
  atMs: number;
}

/** Token buckets in memory, one a client. The least recent client is forgotten when there are too many: it starts full. */
export function createRateLimit(options: {
  readonly burst: number;
  readonly perSecond: number;
  readonly clients: number;
}): RateLimit {
  const { burst, perSecond, clients } = options;
  const buckets = new Map<string, Bucket>();
  return {
    take(client, nowMs) {
      const last = buckets.get(client) ?? { tokens: burst, atMs: nowMs };
      // A clock that was set back must not empty a bucket.
      const passedSeconds = Math.max(0, nowMs - last.atMs) / 1000;
      const tokens = Math.min(burst, last.tokens + passedSeconds * perSecond);
      buckets.delete(client);
      buckets.set(client, { tokens: tokens < 1 ? tokens : tokens - 1, atMs: nowMs });
      const [oldest] = buckets.keys();
      if (buckets.size > clients && oldest !== undefined) buckets.delete(oldest);
      return tokens < 1 ? Math.ceil((1 - tokens) / perSecond) : null;
    },
  };
}
