import type { CollectionName } from "./collections";
import { eventSubjects, metafieldOwnersInData, type Owner, owners } from "./owners";

/** How a documented GET is answered. */
export type View =
  | { readonly kind: "shop" }
  | ({ readonly kind: "rows"; readonly end: "list" | "count" | "get" } & Family)
  | { readonly kind: "words"; readonly from: CollectionName; readonly field: string; readonly key: string };

export interface Family {
  readonly from: CollectionName;
  readonly list: string;
  readonly item: string;
  readonly owners: readonly Owner[];
}

type FamilyRow = readonly [id: string, from: CollectionName, list: string, item: string, owners?: readonly Owner[]];

/** By the resource's id without its ending: where the rows are, and the keys they come under. */
const families: readonly FamilyRow[] = [
  ["users", "users", "users", "user"],
  ["locations", "locations", "locations", "location"],
  ["countries", "countries", "countries", "country"],
  ["provinces", "provinces", "provinces", "province", owners.country],
  ["districts", "districts", "districts", "district", owners.province],
  ["wards", "wards", "wards", "ward", owners.district],
  ["policies", "policies", "policies", "policy"],
  ["app-subscriptions", "app_subscriptions", "app_subscriptions", "app_subscription"],
  ["products", "products", "products", "product"],
  ["product-variants", "variants", "variants", "variant", owners.product],
  ["product-images", "images", "images", "image", owners.product],
  ["collects", "collects", "collects", "collect"],
  ["custom-collections", "custom_collections", "custom_collections", "custom_collection"],
  ["smart-collections", "smart_collections", "smart_collections", "smart_collection"],
  ["customers", "customers", "customers", "customer"],
  ["customer-addresses", "customer_addresses", "addresses", "customer_address", owners.customer],
  ["orders", "orders", "orders", "order"],
  ["transactions", "transactions", "transactions", "transaction", owners.order],
  ["refunds", "refunds", "refunds", "refund", owners.order],
  ["shipping-rates", "shipping_rates", "shipping_rates", "shipping_rate"],
  ["inventory-adjustments", "adjustments", "adjustments", "adjustment"],
  ["inventory-locations", "inventory_locations", "inventory_locations", "inventory_location"],
  ["inventory-purchase-orders", "purchase_orders", "purchase_orders", "purchase_order"],
  ["inventory-purchase-receives", "purchase_receives", "purchase_receives", "purchase_receive"],
  ["inventory-purchase-returns", "purchase_returns", "purchase_returns", "purchase_return"],
  // The sample of a single one has this key, unlike list and creation.
  ["inventory-transfers", "transfers", "transfers", "inventorytransfer"],
  ["discounts", "discounts", "discounts", "discount"],
  ["promotions", "promotions", "promotions", "promotion"],
  ["metafields", "metafields", "metafields", "metafield"],
  ...Object.entries(metafieldOwnersInData).map(
    ([name, of]): FamilyRow => [`${name}-metafields`, "metafields", "metafields", "metafield", of],
  ),
  ["events", "events", "events", "event"],
  ["order-events", "events", "events", "event", eventSubjects.order],
  ["product-events", "events", "events", "event", eventSubjects.product],
  ["blogs", "blogs", "blogs", "blog"],
  ["articles", "articles", "articles", "article", owners.blog],
  ["comments", "comments", "comments", "comment"],
  ["pages", "pages", "pages", "page"],
  ["redirects", "redirects", "redirects", "redirect"],
  ["themes", "themes", "themes", "theme"],
  ["assets", "assets", "assets", "asset", owners.theme],
  ["script-tags", "script_tags", "script_tags", "script_tag"],
];

const byId: ReadonlyMap<string, Family> = new Map(
  families.map(([id, from, list, item, of = []]) => [id, { from, list, item, owners: of }]),
);

/** Those whose id does not end as the usual three do. The keys of customer groups, tags and authors are inferred. */
const others: Readonly<Record<string, View>> = {
  shop: { kind: "shop" },
  "web-shop": { kind: "shop" },
  "user-groups": {
    kind: "rows",
    end: "list",
    from: "user_groups",
    list: "user_groups",
    item: "user_group",
    owners: [],
  },
  "customer-groups": {
    kind: "rows",
    end: "list",
    from: "customer_groups",
    list: "customer_groups",
    item: "customer_group",
    owners: [],
  },
  "customers-search": { kind: "rows", end: "list", from: "customers", list: "customers", item: "customer", owners: [] },
  "article-tags": { kind: "words", from: "articles", field: "tags", key: "tags" },
  "article-authors": { kind: "words", from: "articles", field: "author", key: "authors" },
};

/** The view of a resource of the table; a test holds that every one has one. */
export function findView(resourceId: string): View | undefined {
  const other = others[resourceId];
  if (other !== undefined) return other;
  const [, id = "", end] = /^(.+)-(list|count|get)$/.exec(resourceId) ?? [];
  const family = byId.get(id);
  if (family === undefined || (end !== "list" && end !== "count" && end !== "get")) return undefined;
  return { kind: "rows", end, ...family };
}
