import { documented, observed, type Source } from "./source";

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

export interface PageSize {
  readonly resource: string;
  readonly max: number;
  /** Without a limit in the query; where it is left out, as many as the most. */
  readonly usual?: number;
  readonly source: Source;
}

/** Items a list answers with at most, where a page says so or an app was seen to count on it. */
export const pageSizes: readonly PageSize[] = [
  { resource: "orders-list", max: 50, source: documented("omni-apis/orders") },
  { resource: "metafields-list", max: 50, source: documented("omni-apis/metafield") },
  { resource: "script-tags-list", max: 50, source: documented("omni-apis/script_tags") },
  { resource: "products-list", max: 50, source: observed("public apps on GitHub, which ask for no more") },
  { resource: "inventory-adjustments-list", max: 50, source: documented("omni-apis/inventory-adjustment") },
  { resource: "events-list", max: 50, source: observed("public apps on GitHub, which ask for no more") },
  { resource: "customer-addresses-list", max: 250, usual: 50, source: documented("omni-apis/customer-address") },
  { resource: "collects-list", max: 500, usual: 50, source: documented("omni-apis/collects") },
  { resource: "comments-list", max: 250, source: documented("omni-apis/comments") },
  { resource: "pages-list", max: 250, usual: 50, source: documented("omni-apis/pages") },
  { resource: "redirects-list", max: 250, usual: 50, source: documented("omni-apis/redirects") },
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
