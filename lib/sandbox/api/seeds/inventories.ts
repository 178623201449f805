import type { Row } from "../collections";
import { placeOf } from "./geo";
import type { ProductRows } from "./products";
import { around, daysAgo, type Seed } from "./seed";

export interface InventoryRows {
  readonly adjustments: readonly Row[];
  readonly inventory_locations: readonly Row[];
  readonly purchase_orders: readonly Row[];
  readonly purchase_receives: readonly Row[];
  readonly purchase_returns: readonly Row[];
  readonly transfers: readonly Row[];
}

type Catalog = Pick<ProductRows, "products" | "variants">;

const reasons = ["newproduct", "returned", "productionofgoods", "damaged", "shrinkage", "promotion"];

function stockRows(seed: Seed, { variants }: Catalog, locations: readonly Row[]): Row[] {
  return variants.flatMap((variant, i) =>
    locations.map((location, n) => {
      const onHand = seed.roll(80);
      const committed = Math.min(onHand, seed.roll(6));
      return {
        id: seed.id("inventory_locations", i * locations.length + n),
        loc_id: location.id,
        product_id: variant["product_id"],
        variant_id: variant.id,
        qty_onhand: onHand,
        qty_commited: committed,
        qty_incoming: seed.roll(10),
        qty_available: onHand - committed,
        updated_at: daysAgo(20 - (i % 20)),
      };
    }),
  );
}

function lineOf(seed: Seed, { products, variants }: Catalog, position: number, quantity: number) {
  const variant = around(variants, position * 5);
  const product = products.find(({ id }) => id === variant["product_id"]);
  const cost = Math.round(Number(variant["price"]) * 0.6);
  return {
    id: seed.id("line_items_in", position),
    product_id: variant["product_id"],
    product_variant_id: variant.id,
    product_name: product?.["title"] ?? null,
    variant_title: variant["title"],
    sku: variant["sku"],
    barcode: variant["barcode"],
    quantity,
    cost,
  };
}

function adjustmentRow(seed: Seed, catalog: Catalog, location: Row, i: number): Row {
  const { id, product_id, product_variant_id, sku, barcode, quantity, cost } = lineOf(
    seed,
    catalog,
    i,
    1 + seed.roll(40),
  );
  const item = { id, product_id, product_variant_id, quantity, cost_amount: cost * quantity, sku, barcode };
  const at = daysAgo(90 - i);
  return {
    id: seed.id("adjustments", i),
    created_at: at,
    updated_at: at,
    adjust_number: `IA${100_001 + i}`,
    tran_date: at,
    location_id: location.id,
    type: "adjust",
    total_quantity: quantity,
    reason: reasons[i % reasons.length],
    note: null,
    total_cost: item.cost_amount,
    tags: null,
    line_items: [item],
  };
}

function purchaseRows(seed: Seed, catalog: Catalog, location: Row, i: number) {
  const line = lineOf(seed, catalog, 100 + i, 10 + seed.roll(90));
  const { cost, ...bought } = line;
  const done = i % 3 !== 0;
  const at = daysAgo(70 - i * 2);
  const supplier = {
    id: seed.id("suppliers", i % 3),
    name: "",
    supplier_name: ["Xưởng Minh Phát", "Nhà phân phối An Bình", "Hợp tác xã Sông Hàn"][i % 3],
    phone: "",
    email: "",
    address: "182 Lê Đại Hành",
    zip: null,
    city: null,
    ...placeOf(seed.store.city),
    created_at: daysAgo(300),
    updated_at: daysAgo(300),
  };
  const status = done ? "Hoàn thành" : "Chưa nhận hàng";
  const receiveId = done ? seed.id("purchase_receives", i) : null;
  const asked = {
    ...bought,
    cost_amount: cost * line.quantity,
    status,
    receive_id: receiveId,
    receive_date: done ? at : null,
  };
  const received = {
    ...bought,
    original_cost: cost,
    discount_amount: 0,
    cost,
    total_cost: cost * line.quantity,
    variant_unit: { id: 0, unit: null, base: false, sellable: false, ratio: 1, barcode: null, sku: null, price: 0 },
    lots: [],
  };
  const common = { created_at: at, updated_at: at, notes: null, location, supplier };
  const totals = { total: line.quantity, total_cost: received.total_cost, tags: null, line_items: [received] };
  const order: Row = {
    id: seed.id("purchase_orders", i),
    purchase_number: `PO${100_001 + i}`,
    ...common,
    supplier: supplier.supplier_name,
    status,
    tran_date: at,
    completed_at: done ? at : null,
    closed_at: null,
    ref_number: null,
    line_item: { received_items: done ? [asked] : null, not_received_items: done ? null : [asked] },
  };
  const receive: Row = {
    id: seed.id("purchase_receives", i),
    receive_number: `IR${1_000_000_001 + i}`,
    ...common,
    received_at: at,
    status: "Đã nhập hàng",
    ref_purchase_order_id: order.id,
    ref_number: null,
    ...totals,
  };
  const sentBack: Row = {
    id: seed.id("purchase_returns", i),
    return_number: `PR${1_000_000_001 + i}`,
    ...common,
    returned_at: at,
    status: "Đã xuất trả",
    ref_receive_id: receive.id,
    ref_number: null,
    ...totals,
  };
  return { order, receives: done ? [receive] : [], returns: i % 5 === 4 ? [sentBack] : [] };
}

function transferRow(seed: Seed, catalog: Catalog, from: Row, to: Row, i: number): Row {
  const { cost: _cost, ...item } = lineOf(seed, catalog, 200 + i, 1 + seed.roll(20));
  const at = daysAgo(50 - i);
  return {
    id: seed.id("transfers", i),
    transfer_number: `IT${100_001 + i}`,
    from_loc_id: from.id,
    to_loc_id: to.id,
    reason: "transfer",
    tran_date: at,
    note: null,
    total: item.quantity,
    created_at: at,
    updated_at: at,
    status: i % 3 === 0 ? "Transferring" : "Received",
    actived_at: at,
    received_at: i % 3 === 0 ? null : at,
    created_user: null,
    received_user: null,
    user_id: null,
    tags: null,
    line_items: [item],
  };
}

export function seedInventories(seed: Seed, catalog: Catalog, locations: readonly Row[]): InventoryRows {
  const main = around(locations, 0);
  const other = around(locations, 1);
  const purchases = Array.from({ length: 11 }, (_, i) => purchaseRows(seed, catalog, main, i));
  return {
    inventory_locations: stockRows(seed, catalog, locations),
    adjustments: Array.from({ length: 58 }, (_, i) => adjustmentRow(seed, catalog, i % 3 === 0 ? other : main, i)),
    purchase_orders: purchases.map(({ order }) => order),
    purchase_receives: purchases.flatMap(({ receives }) => receives),
    purchase_returns: purchases.flatMap(({ returns }) => returns),
    transfers: Array.from({ length: 9 }, (_, i) => transferRow(seed, catalog, main, other, i)),
  };
}
