import { documented, type Source } from "./source";

const scopePage = documented("omni-apis/access-scopes");

/**
 * Resources that have no scope of their own, and the part of a scope name that opens them. People write
 * `com.read_variants`, or the name that another platform has (`read_inventory`).
 */
const owners: readonly (readonly [rest: string, nouns: readonly string[]])[] = [
  ["web.{access}_contents", ["blogs", "articles", "comments", "pages", "redirects", "content"]],
  ["web.{access}_themes", ["assets", "theme"]],
  ["web.{access}_script_tags", ["script_tag", "scripts", "scripttags"]],
  ["com.{access}_inventories", ["inventory", "inventory_locations", "purchase_orders", "transfers"]],
  ["com.{access}_shippings", ["shipping", "shipping_rates", "carrier_services"]],
  ["com.{access}_customers", ["addresses", "customer_addresses", "customer"]],
  [
    "com.{access}_products",
    ["collections", "custom_collections", "smart_collections", "collects", "variants", "images", "product"],
  ],
  ["com.{access}_orders", ["transactions", "refunds", "all_orders", "order", "fulfillments", "draft_orders"]],
  ["com.{access}_discounts", ["price_rules", "promotions", "discount"]],
  ["com.read_shop", ["locations", "users", "countries", "provinces", "districts", "wards", "policies", "shops"]],
];

const byNoun: ReadonlyMap<string, string> = new Map(
  owners.flatMap(([rest, nouns]) => nouns.map((noun) => [noun, rest] as const)),
);

/** The documented scope that opens what `name` seems to mean; `null` when it is not of this kind. */
export function scopeOfResource(name: string): string | null {
  const [, access, noun = ""] = /^(?:com\.|web\.)?(read|write)_([a-z_]{1,40})$/.exec(name) ?? [];
  const rest = byNoun.get(noun);
  return access === undefined || rest === undefined ? null : rest.replace("{access}", access);
}

export const scopeMistakesSource: Source = scopePage;
