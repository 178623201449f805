import { pageSizes } from "../../haravan/limits";
import type { CollectionName, Row } from "./collections";

/** Query parameter to the field that must equal it. */
const equalities: Partial<Readonly<Record<CollectionName, Readonly<Record<string, string>>>>> = {
  products: { vendor: "vendor", product_type: "product_type", handle: "handle" },
  collects: { product_id: "product_id", collection_id: "collection_id" },
  custom_collections: { title: "title", handle: "handle" },
  smart_collections: { title: "title", handle: "handle" },
  orders: {
    financial_status: "financial_status",
    fulfillment_status: "fulfillment_status",
    customer_id: "customer_id",
  },
  adjustments: { location_id: "location_id" },
  transfers: { from_location_id: "from_loc_id", to_location_id: "to_loc_id" },
  discounts: { code: "code" },
  metafields: {
    namespace: "namespace",
    key: "key",
    value_type: "value_type",
    "metafield[owner_id]": "owner_id",
    "metafield[owner_resource]": "owner_resource",
  },
  events: { verb: "verb" },
  articles: { handle: "handle", author: "author" },
  comments: { article_id: "article_id", blog_id: "blog_id", status: "status" },
  pages: { title: "title", handle: "handle" },
  redirects: { path: "path", target: "target" },
  script_tags: { src: "src" },
  shipping_rates: { province_id: "province_id" },
};

const sets: Partial<Readonly<Record<CollectionName, Readonly<Record<string, string>>>>> = {
  inventory_locations: { location_ids: "loc_id", variant_ids: "variant_id" },
};

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

export const idsIn = (text: string | null): readonly string[] =>
  text === null
    ? []
    : text
        .split(",")
        .map((id) => id.trim())
        .filter((id) => id !== "");

const time = (value: unknown): number => (typeof value === "string" ? Date.parse(value) : Number.NaN);

function inTime(row: Row, query: URLSearchParams): boolean {
  return ["created_at", "updated_at"].every((field) => {
    const [from, to] = [time(query.get(`${field}_min`)), time(query.get(`${field}_max`))];
    const at = time(row[field]);
    return (Number.isNaN(from) || at >= from) && (Number.isNaN(to) || at <= to);
  });
}

/** What a list holds over all its pages, in its order; a count counts the same. A filter nobody knows is passed over. */
export function selectRows(name: CollectionName, rows: readonly Row[], query: URLSearchParams): readonly Row[] {
  const wanted = Object.entries(equalities[name] ?? {}).filter(([param]) => query.has(param));
  const among = Object.entries(sets[name] ?? {}).filter(([param]) => query.has(param));
  const listed = idsIn(query.get("ids"));
  const ids = listed.length === 0 ? null : new Set(listed);
  const sinceText = query.get("since_id");
  const since = sinceText !== null && /^\d{1,15}$/.test(sinceText) ? Number(sinceText) : null;
  const chosen = rows.filter(
    (row) =>
      wanted.every(([param, field]) => String(row[field]) === query.get(param)) &&
      among.every(([param, field]) => idsIn(query.get(param)).includes(String(row[field]))) &&
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
