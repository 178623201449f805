import { pageSizes } from "../../haravan/limits";
import type { CollectionName, Row, StoreData } from "./collections";
import { filters, partsOf, passing } from "./filters";

/** In their own order, and whole: their pages know no paging. */
const unpaged: ReadonlySet<CollectionName> = new Set([
  "users",
  "user_groups",
  "customer_groups",
  "locations",
  "countries",
  "provinces",
  "districts",
  "wards",
  "policies",
  "app_subscriptions",
  "shipping_rates",
  "transactions",
  "refunds",
  "themes",
  "assets",
]);

const ascending: ReadonlySet<CollectionName> = new Set([...unpaged, "variants", "images", "customer_addresses"]);

/** `2008-12-31T02:01:27.483Z`, or without a zone, as some pages write it: then it is UTC. */
function time(value: unknown): number {
  if (typeof value !== "string") return Number.NaN;
  const zoneless = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(value.trim());
  return Date.parse(zoneless ? `${value.trim().replace(" ", "T")}Z` : value);
}

const times = ["created_at", "updated_at", "published_at", "processed_at"];

/** A list whose rows have no such time passes it over. */
function inTime(row: Row, query: URLSearchParams): boolean {
  return times.every((field) => {
    if (!(field in row)) return true;
    const [from, to] = [time(query.get(`${field}_min`)), time(query.get(`${field}_max`))];
    const at = time(row[field]);
    return (Number.isNaN(from) || at >= from) && (Number.isNaN(to) || at <= to);
  });
}

/** What a list holds over all its pages, in its order; a count counts the same. A filter nobody knows is passed over. */
export function selectRows(
  name: CollectionName,
  rows: readonly Row[],
  query: URLSearchParams,
  data: Partial<StoreData> = {},
): readonly Row[] {
  const asked = Object.entries(filters[name] ?? {}).flatMap(([param, filter]) => {
    const value = query.get(param);
    return value === null ? [] : [passing(filter, value, data)];
  });
  const listed = partsOf(query.get("ids"));
  const ids = listed.length === 0 ? null : new Set(listed);
  const sinceText = query.get("since_id");
  const since = sinceText !== null && /^\d{1,15}$/.test(sinceText) ? Number(sinceText) : null;
  const chosen = rows.filter(
    (row) =>
      asked.every((passes) => passes(row)) &&
      (ids === null || ids.has(String(row.id))) &&
      (since === null || row.id > since) &&
      inTime(row, query),
  );
  // Newest first, but whoever goes on from an id goes upwards.
  return since !== null
    ? chosen.toSorted((a, b) => a.id - b.id)
    : ascending.has(name)
      ? chosen
      : chosen.toSorted((a, b) => b.id - a.id);
}

const sizes = new Map(pageSizes.map((size) => [size.resource, size]));

/** Where no page says how many a list holds at most, as for orders. */
const usualPage = 50;

function positive(text: string | null, otherwise: number, most: number): number {
  const value = text === null || !/^\d{1,9}$/.test(text) ? otherwise : Number(text);
  return Math.min(Math.max(value, 1), most);
}

/** A limit above the most counts as the most. */
export function cutPage(
  resourceId: string,
  name: CollectionName,
  rows: readonly Row[],
  query: URLSearchParams,
): readonly Row[] {
  const size = sizes.get(resourceId);
  const most = unpaged.has(name) ? Math.max(rows.length, 1) : (size?.max ?? usualPage);
  const limit = positive(query.get("limit"), size?.usual ?? most, most);
  const start = (positive(query.get("page"), 1, 1_000_000) - 1) * limit;
  return rows.slice(start, start + limit);
}
