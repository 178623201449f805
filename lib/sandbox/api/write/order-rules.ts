import type { Row } from "../collections";
import { owners } from "../owners";
import { lineItemRow, transactionRow } from "../seeds/orders";
import { create, type Shape, update } from "./create-row";
import { changeTags } from "./tags";
import { act, type Fields, isFields, missing, type Place, type WriteRule, type Writing } from "./write-rule";

const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === "number" && Number.isFinite(value) ? value : otherwise;

function lineItems(fields: Fields, writing: Writing) {
  const list = fields["line_items"];
  return (Array.isArray(list) ? list : []).filter(isFields).map((item) => {
    const variant = writing.data.variants.find(({ id }) => id === item["variant_id"]);
    const product = writing.data.products.find(({ id }) => id === (variant?.["product_id"] ?? item["product_id"]));
    const quantity = numberOf(item["quantity"], 1);
    const known = variant === undefined ? {} : lineItemRow(0, product, variant, quantity);
    return {
      ...known,
      ...item,
      quantity,
      id: writing.newId(),
      price: numberOf(item["price"], numberOf(variant?.["price"], 0)),
    };
  });
}

const order: Shape = {
  in: "orders",
  key: "order",
  errors: "array",
  check: ({ line_items }) =>
    Array.isArray(line_items) && line_items.length > 0 ? {} : { line_items: ["can't be blank"] },
  fixed: ["financial_status", "source_name"],
  readOnly: ["customer", "customer_id", "transactions", "refunds", "line_items", "total_price", "subtotal_price"],
  defaults(fields, writing) {
    const items = lineItems(fields, writing);
    const total = items.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
    const number = `#${100_001 + writing.data.orders.length}`;
    const asked = isFields(fields["customer"]) ? fields["customer"]["id"] : undefined;
    const customer = writing.data.customers.find(({ id }) => id === asked);
    return {
      name: number,
      order_number: number,
      currency: "VND",
      financial_status: "pending",
      fulfillment_status: "notfulfilled",
      confirmed_status: "unconfirmed",
      cancelled_status: "uncancelled",
      closed_status: "unclosed",
      email: customer?.["email"] ?? null,
      customer_id: customer?.id ?? null,
      source_name: "api",
      line_items: items,
      total_line_items_price: total,
      subtotal_price: total,
      total_price: total,
    };
  },
};

const place: Place = { in: "orders", key: "order" };

const transaction: Shape = {
  in: "transactions",
  key: "transaction",
  owners: owners.order,
  check: (fields) => missing(fields, ["kind"]),
  readOnly: ["order_id"],
  defaults(_fields, { data, params, now }) {
    const of = data.orders.find(({ id }) => String(id) === params["order"]);
    return of === undefined ? {} : transactionRow(0, of, "", Number(of["total_price"]), now);
  },
};

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

const ownItem = (order: Row | undefined, id: unknown): Fields | undefined =>
  listOf(order?.["line_items"]).find((item) => item["id"] === id);

/** What is taken back, and what is paid back, which counts below nothing. */
const refund: Shape = {
  in: "refunds",
  key: "refund",
  owners: owners.order,
  readOnly: ["order_id", "notify", "refund_line_items", "transactions"],
  defaults(fields, { data, params, now, newId }) {
    const of = data.orders.find(({ id }) => String(id) === params["order"]);
    return {
      restock: false,
      user_id: 0,
      refund_line_items: listOf(fields["refund_line_items"]).map(({ line_item_id, quantity }) => ({
        id: newId(),
        line_item: ownItem(of, line_item_id) ?? null,
        line_item_id: line_item_id ?? null,
        quantity: numberOf(quantity, 1),
      })),
      transactions: listOf(fields["transactions"]).flatMap(({ amount, kind }) =>
        of === undefined
          ? []
          : [transactionRow(newId(), of, String(kind ?? "refund"), -Math.abs(numberOf(amount, 0)), now)],
      ),
    };
  },
};

export const orderRules: Readonly<Record<string, WriteRule>> = {
  "orders-create": create(order),
  "orders-update": update({ ...order, check: () => ({}) }),
  "orders-tags-add": changeTags(place, "add"),
  "orders-tags-remove": changeTags(place, "remove"),
  "orders-confirm": act(place, (_row, { now }) => ({ confirmed_status: "confirmed", confirmed_at: now })),
  "orders-close": act(place, (_row, { now }) => ({ closed_status: "closed", closed_at: now })),
  "orders-open": act(place, () => ({ closed_status: "unclosed", closed_at: null })),
  "orders-cancel": act(place, (_row, { now, body }) => ({
    cancelled_status: "cancelled",
    cancelled_at: now,
    cancel_reason: isFields(body) && typeof body["reason"] === "string" ? body["reason"] : "other",
  })),
  "transactions-create": create(transaction),
  "refunds-create": create(refund),
};
