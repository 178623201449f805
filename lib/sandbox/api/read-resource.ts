import { pageSizes } from "../../haravan/limits";
import type { Resource } from "../../haravan/resources";
import { err, ok, type Result } from "../../result/result";
import type { Item, StoreData } from "./store-data";

const collections: Readonly<Record<string, "products" | "customers" | "orders">> = {
  "products-list": "products",
  "products-count": "products",
  "products-get": "products",
  "customers-list": "customers",
  "customers-count": "customers",
  "customers-get": "customers",
  "orders-list": "orders",
  "orders-count": "orders",
  "orders-get": "orders",
};

/** Where no page says how many a list holds at most, as for orders. */
const usualPage = 50;
const largestPage = new Map(pageSizes.map(({ resource, max }) => [resource, max]));

function positive(text: string | null, otherwise: number, most: number): number {
  const value = text === null || !/^\d{1,9}$/.test(text) ? otherwise : Number(text);
  return Math.min(Math.max(value, 1), most);
}

function cutPage(items: readonly Item[], query: URLSearchParams, resourceId: string): readonly Item[] {
  const most = largestPage.get(resourceId) ?? usualPage;
  const limit = positive(query.get("limit"), most, most);
  const start = (positive(query.get("page"), 1, 1_000_000) - 1) * limit;
  return items.slice(start, start + limit);
}

/** `/com/inventories/adjustments/count.json` is about adjustments. */
function plainAnswer(path: string): Result<unknown, "not-found"> {
  const parts = path
    .replace(/\.json$/, "")
    .split("/")
    .slice(2);
  const last = parts.at(-1) ?? "";
  if (last === "count") return ok({ count: 0 });
  return /^\d+$/.test(last) ? err("not-found") : ok({ [last]: [] });
}

/** The body for a documented GET; a resource without seeded data is there, and empty. */
export function readResource(
  resource: Resource,
  path: string,
  query: URLSearchParams,
  data: StoreData,
  created: readonly Item[],
): Result<unknown, "not-found"> {
  if (resource.id === "shop" || resource.id === "web-shop") return ok({ shop: data.shop });
  const collection = collections[resource.id];
  if (collection === undefined) return plainAnswer(path);
  const items = collection === "products" ? [...created, ...data.products] : data[collection];
  if (resource.id.endsWith("-count")) return ok({ count: items.length });
  if (resource.id.endsWith("-list")) return ok({ [collection]: cutPage(items, query, resource.id) });
  const id = /\/(\d+)\.json$/.exec(path)?.[1];
  const item = items.find((one) => String(one.id) === id);
  return item === undefined ? err("not-found") : ok({ [collection.slice(0, -1)]: item });
}
