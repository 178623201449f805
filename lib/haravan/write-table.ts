import { metafieldOwners, type WriteRow } from "./resource-table";

type Verb = "create" | "update" | "delete";

function usual(name: string, base: string, verbs: readonly Verb[] = ["create", "update", "delete"]) {
  const calls: Record<Verb, readonly ["POST" | "PUT" | "DELETE", string]> = {
    create: ["POST", `${base}.json`],
    update: ["PUT", `${base}/{id}.json`],
    delete: ["DELETE", `${base}/{id}.json`],
  };
  return verbs.map((verb) => [`${name}-${verb}`, ...calls[verb]] as const);
}

const tags = (name: string, base: string) =>
  [
    [`${name}-tags-add`, "POST", `${base}/{id}/tags.json`],
    [`${name}-tags-remove`, "DELETE", `${base}/{id}/tags.json`],
  ] as const;

const actions = (name: string, base: string, verbs: readonly string[]) =>
  verbs.map((verb) => [`${name}-${verb.replaceAll("_", "-")}`, "POST", `${base}/{id}/${verb}.json`] as const);

const products = "com.write_products";
const customers = "com.write_customers";
const orders = "com.write_orders";
const inventories = "com.write_inventories";
const discounts = "com.write_discounts";
const contents = "web.write_contents";

export const writeTable: readonly WriteRow[] = [
  {
    page: "products",
    scope: products,
    rows: [...usual("products", "/com/products"), ...tags("products", "/com/products")],
  },
  {
    page: "product-variants",
    scope: products,
    rows: [
      ["product-variants-create", "POST", "/com/products/{product}/variants.json"],
      ["product-variants-update", "PUT", "/com/variants/{id}.json"],
      ["product-variants-delete", "DELETE", "/com/products/{product}/variants/{id}.json"],
    ],
  },
  { page: "product-images", scope: products, rows: usual("product-images", "/com/products/{product}/images") },
  { page: "collects", scope: products, rows: usual("collects", "/com/collects", ["create", "delete"]) },
  { page: "custom-collections", scope: products, rows: usual("custom-collections", "/com/custom_collections") },
  {
    page: "smart-collections",
    scope: products,
    rows: [
      ...usual("smart-collections", "/com/smart_collections"),
      ["smart-collections-order", "PUT", "/com/smart_collections/{id}/order.json"],
    ],
  },
  {
    page: "customer",
    scope: customers,
    rows: [...usual("customers", "/com/customers"), ...tags("customers", "/com/customers")],
  },
  {
    page: "customer-address",
    scope: customers,
    rows: [
      ...usual("customer-addresses", "/com/customers/{customer}/addresses"),
      ["customer-addresses-set", "PUT", "/com/customers/{customer}/addresses/set.json"],
      ["customer-addresses-default", "PUT", "/com/customers/{customer}/addresses/{id}/default.json"],
    ],
  },
  {
    page: "orders",
    scope: orders,
    rows: [
      ...usual("orders", "/com/orders", ["create", "update"]),
      ...actions("orders", "/com/orders", ["confirm", "close", "open", "cancel", "assign"]),
      ...tags("orders", "/com/orders"),
    ],
  },
  { page: "transactions", scope: orders, rows: usual("transactions", "/com/orders/{order}/transactions", ["create"]) },
  { page: "refunds", scope: orders, rows: usual("refunds", "/com/orders/{order}/refunds", ["create"]) },
  {
    page: "inventory-adjustment",
    scope: inventories,
    rows: [["inventory-adjust-or-set", "POST", "/com/inventories/adjustorset.json"]],
  },
  {
    page: "inventory-transfer",
    scope: inventories,
    rows: [
      ["inventory-transfers-create", "POST", "/com/inventories/transfer.json"],
      ["inventory-transfers-receive", "POST", "/com/inventories/transfer/{id}/receive.json"],
    ],
  },
  {
    page: "discount/discount-codes",
    scope: discounts,
    rows: [
      ...usual("discounts", "/com/discounts", ["create", "delete"]),
      ["discounts-enable", "PUT", "/com/discounts/{id}/enable.json"],
      ["discounts-disable", "PUT", "/com/discounts/{id}/disable.json"],
    ],
  },
  {
    // The page enables and disables promotions under /com/discounts, which the rows above already hold.
    page: "discount/promotions",
    scope: discounts,
    rows: usual("promotions", "/com/promotions", ["create", "delete"]),
  },
  {
    page: "metafield",
    scope: null,
    rows: [
      ...usual("metafields", "/com/metafields"),
      ...metafieldOwners.flatMap(([name, base]) => usual(`${name}-metafields`, `${base}/metafields`)),
    ],
  },
  { page: "blogs", scope: contents, rows: usual("blogs", "/web/blogs") },
  { page: "articles", scope: contents, rows: usual("articles", "/web/blogs/{blog}/articles") },
  {
    page: "comments",
    scope: contents,
    rows: [
      ...usual("comments", "/web/comments", ["create", "update"]),
      ...actions("comments", "/web/comments", ["spam", "not_spam", "approve", "remove", "restore"]),
    ],
  },
  { page: "pages", scope: contents, rows: usual("pages", "/web/pages") },
  { page: "redirects", scope: contents, rows: usual("redirects", "/web/redirects") },
  { page: "themes", scope: "web.write_themes", rows: usual("themes", "/web/themes") },
  {
    page: "assets",
    scope: "web.write_themes",
    rows: [
      ["assets-put", "PUT", "/web/themes/{theme}/assets.json"],
      ["assets-delete", "DELETE", "/web/themes/{theme}/assets.json"],
    ],
  },
  { page: "script_tags", scope: "web.write_script_tags", rows: usual("script-tags", "/web/script_tags") },
];
