import type { Row } from "../collections";
import { daysAgo, type Seed } from "./seed";

interface Happened {
  readonly row: Row;
  readonly type: "Order" | "Product";
  readonly verb: string;
  readonly message: string;
}

/** One for every product, one or two for every order, oldest first. */
export function seedEvents(seed: Seed, products: readonly Row[], orders: readonly Row[]): readonly Row[] {
  const happened: readonly Happened[] = [
    ...products.map((row) => ({
      row,
      type: "Product" as const,
      verb: "create",
      message: `Tạo sản phẩm: ${String(row["title"])}`,
    })),
    ...orders.flatMap((row) => {
      const name = String(row["name"]);
      const placed = { row, type: "Order" as const, verb: "placed", message: `Đơn hàng ${name} được đặt` };
      const confirmed = { ...placed, verb: "confirmed", message: `Đơn hàng ${name} được xác nhận` };
      return row["confirmed_status"] === "confirmed" ? [placed, confirmed] : [placed];
    }),
  ];
  return happened.map(({ row, type, verb, message }, i) => ({
    id: seed.id("events", i),
    arguments: [String(row["title"] ?? row["name"])],
    body: null,
    created_at: row["created_at"] ?? daysAgo(1),
    subject_id: row.id,
    subject_type: type,
    verb,
    message,
    author: "haravan",
    description: null,
    path: `/admin/${type === "Order" ? "orders" : "products"}/${row.id}`,
  }));
}
