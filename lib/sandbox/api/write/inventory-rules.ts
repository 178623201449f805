import type { Row } from "../collections";
import { type Change, refused } from "../outcome";
import { create, newRow, type Shape } from "./create-row";
import {
  act,
  answerRow,
  type Fields,
  inputOf,
  isFields,
  isOutcome,
  missing,
  type Place,
  type WriteRule,
  type Writing,
} from "./write-rule";

const place: Place = { in: "adjustments", key: "inventory", answer: "adjustment", errors: "string" };

interface Line {
  readonly variant: Row;
  readonly quantity: number;
}

function linesOf(fields: Fields, { data }: Writing): readonly Line[] | null {
  const list = fields["line_items"];
  if (!Array.isArray(list) || list.length === 0) return null;
  const lines = list.filter(isFields).flatMap(({ product_variant_id, quantity }) => {
    const variant = data.variants.find(({ id }) => id === product_variant_id);
    return variant === undefined || typeof quantity !== "number" || !Number.isFinite(quantity)
      ? []
      : [{ variant, quantity }];
  });
  return lines.length === list.length ? lines : null;
}

/** What a location has afterwards, and with it the variant. */
function stockChanges(
  writing: Writing,
  locationId: number,
  kind: string,
  { variant, quantity }: Line,
): readonly Change[] {
  const known = writing.data.inventory_locations.find(
    (row) => row["loc_id"] === locationId && row["variant_id"] === variant.id,
  );
  const id = known?.id ?? writing.newId();
  const before =
    known ??
    newRow(writing, "inventory_locations", id, {
      loc_id: locationId,
      product_id: variant["product_id"],
      variant_id: variant.id,
      qty_onhand: 0,
      qty_commited: 0,
      qty_incoming: 0,
      qty_available: 0,
    });
  const onHand = kind === "set" ? quantity : Number(before["qty_onhand"]) + quantity;
  const available = onHand - Number(before["qty_commited"]);
  const change = available - Number(before["qty_available"]);
  const stock: Row = { ...before, id, qty_onhand: onHand, qty_available: available, updated_at: writing.now };
  const after: Row = { ...variant, inventory_quantity: Number(variant["inventory_quantity"] ?? 0) + change };
  return [
    { collection: "inventory_locations", id, row: stock },
    { collection: "variants", id: variant.id, row: after },
  ];
}

/** Sets or adds, at one location. Its answer is not documented: the adjustment, as its own GET shows it. */
const adjustOrSet: WriteRule = {
  needsBody: true,
  run(writing) {
    const fields = inputOf(writing, place);
    if (isOutcome(fields)) return fields;
    const location = writing.data.locations.find(({ id }) => id === fields["location_id"]);
    if (location === undefined) return refused(422, "Location_id is invalid");
    const lines = linesOf(fields, writing);
    if (lines === null) return refused(422, "Line_items is invalid");
    const kind = fields["type"] === "set" ? "set" : "adjust";
    const id = writing.newId();
    const row = newRow(writing, "adjustments", id, {
      adjust_number: `IA${100_001 + writing.data.adjustments.length}`,
      tran_date: writing.now,
      location_id: location.id,
      type: kind,
      reason: fields["reason"] ?? "newproduct",
      note: fields["note"] ?? null,
      total_quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
      total_cost: 0,
      line_items: lines.map(({ variant, quantity }) => ({
        id: writing.newId(),
        product_id: variant["product_id"],
        product_variant_id: variant.id,
        quantity,
        cost_amount: 0,
        sku: variant["sku"] ?? null,
        barcode: variant["barcode"] ?? null,
      })),
    });
    // A variant that stands twice in one request is read once: the last line counts.
    const changes = lines.flatMap((line) => stockChanges(writing, location.id, kind, line));
    return answerRow(writing, place, id, [{ collection: "adjustments", id, row }, ...changes]);
  },
};

function transferLines(fields: Fields, { data, newId }: Writing): readonly Fields[] {
  const list = fields["line_items"];
  return (Array.isArray(list) ? list : []).filter(isFields).map((line) => {
    const variant = data.variants.find(({ id }) => id === line["product_variant_id"]);
    const product = data.products.find(({ id }) => id === (variant?.["product_id"] ?? line["product_id"]));
    return {
      id: newId(),
      product_id: product?.id ?? line["product_id"] ?? null,
      product_variant_id: line["product_variant_id"] ?? null,
      quantity: typeof line["quantity"] === "number" ? line["quantity"] : 0,
      sku: variant?.["sku"] ?? null,
      barcode: variant?.["barcode"] ?? null,
      variant_title: variant?.["title"] ?? null,
      product_name: product?.["title"] ?? null,
    };
  });
}

const transfer: Shape = {
  in: "transfers",
  key: "transfer",
  status: 200,
  check: (fields) => missing(fields, ["from_loc_id", "to_loc_id"]),
  readOnly: ["status", "transfer_number", "total", "line_items"],
  defaults(fields, writing) {
    const lines = transferLines(fields, writing);
    return {
      transfer_number: `IT${100_001 + writing.data.transfers.length}`,
      tran_date: writing.now,
      actived_at: writing.now,
      reason: "newproduct",
      status: "Transferring",
      total: lines.reduce((sum, { quantity }) => sum + Number(quantity), 0),
      line_items: lines,
    };
  },
};

export const inventoryRules: Readonly<Record<string, WriteRule>> = {
  "inventory-adjust-or-set": adjustOrSet,
  "inventory-transfers-create": create(transfer),
  "inventory-transfers-receive": act({ in: "transfers", key: "transfer" }, (_row, { now }) => ({
    status: "Received",
    received_at: now,
  })),
};
