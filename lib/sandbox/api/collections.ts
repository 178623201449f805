/** Everything a store holds, flat: a row names its parent by a field, and nothing is kept twice. */
export const collectionNames = [
  "products",
  "variants",
  "images",
  "custom_collections",
  "smart_collections",
  "collects",
  "customers",
  "customer_addresses",
  "customer_groups",
  "orders",
  "transactions",
  "refunds",
  "locations",
  "users",
  "user_groups",
  "countries",
  "provinces",
  "districts",
  "wards",
  "policies",
  "app_subscriptions",
  "shipping_rates",
  "adjustments",
  "inventory_locations",
  "purchase_orders",
  "purchase_receives",
  "purchase_returns",
  "transfers",
  "discounts",
  "promotions",
  "metafields",
  "events",
  "blogs",
  "articles",
  "comments",
  "pages",
  "redirects",
  "themes",
  "assets",
  "script_tags",
] as const;

export type CollectionName = (typeof collectionNames)[number];

export type Row = Readonly<Record<string, unknown>> & { readonly id: number };

export type StoreData = Readonly<Record<CollectionName, readonly Row[]>> & { readonly shop: Row };

/** The fields by which a row names its parents: who loses a parent is gone with it. */
export const parentFields: Partial<Readonly<Record<CollectionName, readonly string[]>>> = {
  variants: ["product_id"],
  images: ["product_id"],
  collects: ["product_id", "collection_id"],
  customer_addresses: ["customer_id"],
  transactions: ["order_id"],
  refunds: ["order_id"],
  inventory_locations: ["variant_id", "product_id"],
  metafields: ["owner_id"],
  articles: ["blog_id"],
  comments: ["blog_id", "article_id"],
  assets: ["theme_id"],
};

/** Known to the sandbox and not shown: the documented samples have no such field. */
export const hiddenFields: Partial<Readonly<Record<CollectionName, readonly string[]>>> = {
  customers: ["default_address_id"],
  customer_addresses: ["customer_id"],
  orders: ["customer_id"],
  policies: ["id"],
  assets: ["id"],
  shipping_rates: ["province_id"],
};
