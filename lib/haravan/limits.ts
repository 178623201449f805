import { documented, type Source } from "./source";

const limitPage = documented("omni-apis/api-call-limit");

/** Leaky bucket, counted per store and app; over it calls are refused, not queued. */
export const callLimit = {
  bucketSize: 80,
  leakPerSecond: 4,
  usedHeader: "X-Haravan-Api-Call-Limit",
  retryHeader: "Retry-After",
  statusWhenFull: 429,
  source: limitPage,
} as const satisfies Record<string, string | number | Source>;

/** Items a list answers with at most, where a page says so. */
export const pageSizes: readonly { readonly resource: string; readonly max: number; readonly source: Source }[] = [
  { resource: "orders-list", max: 50, source: documented("omni-apis/orders") },
  { resource: "metafields-list", max: 50, source: documented("omni-apis/metafield") },
  { resource: "script-tags-list", max: 50, source: documented("omni-apis/script_tags") },
  { resource: "collects-list", max: 500, source: documented("omni-apis/collects") },
  { resource: "comments-list", max: 250, source: documented("omni-apis/comments") },
  { resource: "redirects-list", max: 250, source: documented("omni-apis/redirects") },
  { resource: "inventory-locations-list", max: 250, source: documented("omni-apis/inventory-locations") },
];

/** Reads `32/80`. */
export function parseCallLimit(header: string): { readonly used: number; readonly size: number } | null {
  const parts = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(header);
  return parts === null ? null : { used: Number(parts[1]), size: Number(parts[2]) };
}

/** Haravan writes decimal seconds (`2.0`); RFC 9110 allows an HTTP date too, which is not read here. */
export function parseRetryAfterSeconds(header: string): number | null {
  return /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) : null;
}
