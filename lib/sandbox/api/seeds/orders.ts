import type { Row } from "../collections";
import type { CustomerRows } from "./customers";
import type { ProductRows } from "./products";
import { around, daysAgo, type Seed } from "./seed";

export interface OrderRows {
  readonly orders: readonly Row[];
  readonly transactions: readonly Row[];
  readonly refunds: readonly Row[];
  /** What the customers' own rows say of their orders. */
  readonly spent: ReadonlyMap<number, Partial<Row>>;
}

type Catalog = Pick<ProductRows, "products" | "variants">;

const cod = "Thanh toán khi giao hàng (COD)";

export function lineItemRow(id: number, product: Row | undefined, variant: Row, quantity: number): Row {
  const title = product?.["title"] ?? null;
  return {
    id,
    product_id: variant["product_id"],
    variant_id: variant.id,
    title,
    variant_title: variant["title"],
    name: `${String(title)} - ${String(variant["title"])}`,
    sku: variant["sku"],
    barcode: variant["barcode"],
    vendor: product?.["vendor"] ?? null,
    type: product?.["product_type"] ?? null,
    price: variant["price"],
    price_original: variant["price"],
    price_promotion: 0,
    quantity,
    fulfillable_quantity: quantity,
    fulfillment_service: null,
    fulfillment_status: "notfulfilled",
    grams: variant["grams"],
    requires_shipping: true,
    gift_card: false,
    taxable: true,
    tax_lines: null,
    product_exists: true,
    properties: null,
    total_discount: 0,
    applied_discounts: [],
    image: null,
    not_allow_promotion: false,
  };
}

const emptyStates = {
  browser_ip: null,
  buyer_accepts_marketing: false,
  cancel_reason: null,
  cancelled_at: null,
  closed_at: null,
  discount_codes: [],
  fulfillments: [],
  gateway_code: null,
  landing_site: null,
  landing_site_ref: null,
  note: null,
  note_attributes: [],
  processing_method: null,
  referring_site: null,
  tax_lines: null,
  taxes_included: false,
  total_discounts: 0,
  total_tax: 0,
  total_weight: 0,
  closed_status: "unclosed",
  cancelled_status: "uncancelled",
  user_id: 0,
  device_id: null,
  ref_order_id: 0,
  ref_order_number: null,
} as const;

/** An order's own copy of an address, as the sample of a shipping address shows it. */
function addressOf(address: Row | undefined): Readonly<Record<string, unknown>> | null {
  if (address === undefined) return null;
  const { id: _id, customer_id: _customer, default: _default, country_name: _country, ...own } = address;
  return own;
}

const priceOf = (row: Row): number => Number(row["price"]) * Number(row["quantity"]);

function orderRow(seed: Seed, i: number, catalog: Catalog, customers: CustomerRows, locationId: number): Row {
  const customer = around(customers.customers, seed.roll(customers.customers.length));
  const address = customers.customer_addresses.find(({ id }) => id === customer["default_address_id"]);
  const items = Array.from({ length: 1 + seed.roll(2) }, (_, n) => {
    const variant = around(catalog.variants, seed.roll(catalog.variants.length));
    const product = catalog.products.find(({ id }) => id === variant["product_id"]);
    return lineItemRow(seed.id("line_items", i * 2 + n), product, variant, 1 + seed.roll(3));
  });
  const subtotal = items.reduce((sum, item) => sum + priceOf(item), 0);
  const shipping = 20_000 + seed.roll(4) * 5_000;
  // The first one has everything an order can have.
  const paid = i === 0 || seed.random() > 0.4;
  const at = daysAgo(seed.size.orders - i, i);
  const token = `${i}${seed.store.orgid}`.padStart(32, "0").slice(-32);
  return {
    id: seed.id("orders", i),
    ...emptyStates,
    name: `#${100_001 + i}`,
    number: seed.id("orders", i),
    order_number: `#${100_001 + i}`,
    email: customer["email"],
    contact_email: customer["email"],
    created_at: at,
    updated_at: at,
    confirmed_at: paid ? at : null,
    confirmed_status: paid ? "confirmed" : "unconfirmed",
    currency: "VND",
    customer_id: customer.id,
    financial_status: paid ? "paid" : "pending",
    fulfillment_status: paid && seed.random() > 0.5 ? "fulfilled" : "notfulfilled",
    gateway: cod,
    source: "web",
    source_name: i % 4 === 0 ? "pos" : "web",
    tags: i % 6 === 0 ? "giao nhanh" : null,
    token,
    cart_token: token,
    checkout_token: token,
    location_id: locationId,
    line_items: items,
    shipping_lines: [{ code: null, price: shipping, source: null, title: "Giao hàng tận nơi" }],
    shipping_address: addressOf(address),
    billing_address: addressOf(address),
    subtotal_price: subtotal,
    total_line_items_price: subtotal,
    total_price: subtotal + shipping,
  };
}

export function transactionRow(id: number, order: Row, kind: string, amount: number, at: string): Row {
  return {
    id,
    order_id: order.id,
    amount,
    authorization: null,
    created_at: at,
    device_id: null,
    gateway: order["gateway"] ?? null,
    kind,
    receipt: null,
    status: "success",
    test: false,
    user_id: 0,
    location_id: order["location_id"] ?? null,
    payment_details: null,
    parent_id: null,
    currency: "VND",
    haravan_transaction_id: null,
    external_transaction_id: null,
    send_email: false,
    is_cod_gateway: order["gateway"] === cod,
  };
}

function refundRow(seed: Seed, order: Row, position: number): Row {
  return {
    id: seed.id("refunds", position),
    order_id: order.id,
    created_at: order["updated_at"],
    note: "Khách đổi ý",
    refund_line_items: [],
    restock: false,
    user_id: 0,
    location_id: order["location_id"],
    transactions: [],
  };
}

export function seedOrders(seed: Seed, catalog: Catalog, customers: CustomerRows, locationId: number): OrderRows {
  const orders = Array.from({ length: seed.size.orders }, (_, i) => orderRow(seed, i, catalog, customers, locationId));
  const transactions = orders.map((order, i) => {
    const kind = order["financial_status"] === "paid" ? "Capture" : "Pending";
    return transactionRow(
      seed.id("transactions", i),
      order,
      kind,
      Number(order["total_price"]),
      String(order["created_at"]),
    );
  });
  const paid = orders.filter((order) => order["financial_status"] === "paid");
  const spent = new Map<number, Partial<Row>>();
  for (const order of orders) {
    const before = spent.get(Number(order["customer_id"]));
    const total = Number(before?.["total_spent"] ?? 0) + Number(order["total_price"]);
    spent.set(Number(order["customer_id"]), {
      orders_count: Number(before?.["orders_count"] ?? 0) + 1,
      total_spent: total,
      last_order_id: order.id,
      last_order_name: order["name"],
      last_order_date: order["created_at"],
    });
  }
  const refunds = paid.filter((_, i) => i % 9 === 0).map((order, i) => refundRow(seed, order, i));
  return { orders, transactions, refunds, spent };
}
