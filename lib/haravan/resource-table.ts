// One line a documented path, grouped by page and scope. resources.ts turns it into entries.

export interface TableRow {
  readonly page: string;
  readonly scope: string | null;
  readonly otherScope?: string;
  readonly rows: readonly (readonly [id: string, path: string])[];
}

export interface WriteRow {
  readonly page: string;
  readonly scope: string | null;
  readonly rows: readonly (readonly [id: string, method: "POST" | "PUT" | "DELETE", path: string])[];
}

type Kind = "list" | "count" | "get";

/** `/com/products` with list, count and get → the three rows that most pages have. */
function usual(name: string, base: string, kinds: readonly Kind[] = ["list", "count", "get"]) {
  const ends: Record<Kind, string> = { list: ".json", count: "/count.json", get: "/{id}.json" };
  return kinds.map((kind) => [`${name}-${kind}`, `${base}${ends[kind]}`] as const);
}

const shop = "com.read_shop";
const products = "com.read_products";
const customers = "com.read_customers";
const orders = "com.read_orders";
const inventories = "com.read_inventories";
const discounts = "com.read_discounts";
const contents = "web.read_contents";
const noCount: readonly Kind[] = ["list", "get"];

/** What can have metafields besides the store, and where: the page lists the addresses, and what one can do for a product. */
export const metafieldOwners: readonly (readonly [name: string, base: string])[] = [
  ["product", "/com/products/{product}"],
  ["variant", "/com/variants/{variant}"],
  ["image", "/com/images/{image}"],
  ["collection", "/com/collections/{collection}"],
  ["customer", "/com/customers/{customer}"],
  ["order", "/com/orders/{order}"],
  ["blog", "/web/blogs/{blog}"],
  ["article", "/web/blogs/{blog}/articles/{article}"],
  ["page", "/web/pages/{page}"],
];

export const resourceTable: readonly TableRow[] = [
  { page: "shop", scope: shop, rows: [["shop", "/com/shop.json"]] },
  {
    page: "user",
    scope: shop,
    rows: [...usual("users", "/com/users", noCount), ["user-groups", "/com/users/groups.json"]],
  },
  { page: "location", scope: shop, rows: usual("locations", "/com/locations", noCount) },
  { page: "country", scope: shop, rows: usual("countries", "/com/countries") },
  { page: "province", scope: shop, rows: usual("provinces", "/com/countries/{country}/provinces") },
  { page: "district", scope: shop, rows: [["districts-list", "/com/provinces/{province}/districts.json"]] },
  { page: "ward", scope: shop, rows: [["wards-list", "/com/districts/{district}/wards.json"]] },
  { page: "policy", scope: shop, rows: [["policies-list", "/com/policies.json"]] },
  { page: "subscription", scope: shop, rows: [["app-subscriptions-list", "/com/apps/app_subscriptions.json"]] },
  { page: "products", scope: products, rows: usual("products", "/com/products") },
  {
    page: "product-variants",
    scope: products,
    rows: [
      ["product-variants-list", "/com/products/{product}/variants.json"],
      ["product-variants-count", "/com/products/{product}/variants/count.json"],
      ["product-variants-get", "/com/variants/{id}.json"],
    ],
  },
  { page: "product-images", scope: products, rows: usual("product-images", "/com/products/{product}/images") },
  { page: "collects", scope: products, rows: usual("collects", "/com/collects") },
  { page: "custom-collections", scope: products, rows: usual("custom-collections", "/com/custom_collections") },
  { page: "smart-collections", scope: products, rows: usual("smart-collections", "/com/smart_collections") },
  {
    page: "customer",
    scope: customers,
    rows: [
      ...usual("customers", "/com/customers"),
      ["customers-search", "/com/customers/search.json"],
      ["customer-groups", "/com/customers/groups.json"],
    ],
  },
  {
    page: "customer-address",
    scope: customers,
    rows: usual("customer-addresses", "/com/customers/{customer}/addresses", noCount),
  },
  { page: "orders", scope: orders, rows: usual("orders", "/com/orders") },
  { page: "transactions", scope: orders, rows: usual("transactions", "/com/orders/{order}/transactions", noCount) },
  { page: "refunds", scope: orders, rows: usual("refunds", "/com/orders/{order}/refunds", noCount) },
  {
    // The scope page says shippings, the resource page says orders.
    page: "shipping-rates",
    scope: "com.read_shippings",
    otherScope: orders,
    rows: [["shipping-rates-list", "/com/shipping_rates.json"]],
  },
  {
    page: "inventory-adjustment",
    scope: inventories,
    rows: usual("inventory-adjustments", "/com/inventories/adjustments"),
  },
  {
    page: "inventory-locations",
    scope: inventories,
    rows: [["inventory-locations-list", "/com/inventory_locations.json"]],
  },
  {
    page: "inventory-purchase-orders",
    scope: inventories,
    rows: usual("inventory-purchase-orders", "/com/inventories/purchase_orders", noCount),
  },
  {
    page: "inventory-purchase-receives",
    scope: inventories,
    rows: usual("inventory-purchase-receives", "/com/v2/inventories/purchase_receives", noCount),
  },
  {
    page: "inventory-purchase-returns",
    scope: inventories,
    rows: usual("inventory-purchase-returns", "/com/v2/inventories/purchase_returns", noCount),
  },
  {
    page: "inventory-transfer",
    scope: inventories,
    rows: [
      ...usual("inventory-transfers", "/com/inventories/transfers", ["list", "count"]),
      ["inventory-transfers-get", "/com/inventorytransfer/detail/{id}.json"],
    ],
  },
  { page: "discount/discount-codes", scope: discounts, rows: usual("discounts", "/com/discounts", noCount) },
  { page: "discount/promotions", scope: discounts, rows: usual("promotions", "/com/promotions", noCount) },
  {
    page: "metafield",
    scope: null,
    rows: [
      ...usual("metafields", "/com/metafields"),
      ...metafieldOwners.flatMap(([name, base]) => usual(`${name}-metafields`, `${base}/metafields`)),
    ],
  },
  {
    page: "event",
    scope: null,
    rows: [
      ...usual("events", "/com/events"),
      ["order-events-list", "/com/orders/{order}/events.json"],
      ["product-events-list", "/com/products/{product}/events.json"],
    ],
  },
  { page: "blogs", scope: contents, rows: usual("blogs", "/web/blogs") },
  {
    page: "articles",
    scope: contents,
    rows: [
      ...usual("articles", "/web/blogs/{blog}/articles"),
      ["article-tags", "/web/articles/tags.json"],
      ["article-authors", "/web/articles/authors.json"],
    ],
  },
  { page: "comments", scope: contents, rows: usual("comments", "/web/comments") },
  { page: "pages", scope: contents, rows: usual("pages", "/web/pages") },
  { page: "redirects", scope: contents, rows: usual("redirects", "/web/redirects") },
  { page: "themes", scope: "web.read_themes", rows: usual("themes", "/web/themes", noCount) },
  { page: "assets", scope: "web.read_themes", rows: [["assets-list", "/web/themes/{theme}/assets.json"]] },
  { page: "script_tags", scope: "web.read_script_tags", rows: usual("script-tags", "/web/script_tags") },
];
