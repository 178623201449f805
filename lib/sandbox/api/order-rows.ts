import { type CollectionName, hiddenFields, type Row } from "./collections";

interface Sorting {
  readonly of: CollectionName;
  /** What it can be sorted by; where it is not said, whatever its rows show. */
  readonly fields?: readonly string[];
  /** Without a sound `order`. */
  readonly usual?: string;
}

/** Two pages have the parameter `order`; every other list keeps its own order. */
const sortings: ReadonlyMap<string, Sorting> = new Map<string, Sorting>([
  ["orders-list", { of: "orders", fields: ["created_at", "updated_at"] }],
  ["customers-search", { of: "customers", usual: "last_order_date DESC" }],
]);

interface Order {
  readonly field: string;
  readonly sign: 1 | -1;
}

/** `created_at desc`; what it may be sorted by is decided by the table. */
function readOrder(text: string | null | undefined, { of, fields }: Sorting): Order | null {
  const [, field, direction] = /^\s*(\w+)\s+(asc|desc)\s*$/i.exec(text ?? "") ?? [];
  if (field === undefined || direction === undefined) return null;
  const known = fields?.includes(field) ?? !(hiddenFields[of] ?? []).includes(field);
  return known ? { field, sign: direction.toLowerCase() === "asc" ? 1 : -1 } : null;
}

/** What is not there comes first upwards, and last downwards. */
function compare(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (one === null || one === undefined) return -1;
  if (other === null || other === undefined) return 1;
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [left, right] = [String(one), String(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The rows as `order` asks for them; one that names nothing known is passed over. */
export function orderRows(resourceId: string, rows: readonly Row[], query: URLSearchParams): readonly Row[] {
  const sorting = sortings.get(resourceId);
  if (sorting === undefined) return rows;
  const asked = readOrder(query.get("order"), sorting);
  const known = asked !== null && rows.some((row) => Object.hasOwn(row, asked.field));
  const order = known ? asked : readOrder(sorting.usual, sorting);
  if (order === null) return rows;
  const { field, sign } = order;
  return rows.toSorted((one, other) => sign * compare(one[field], other[field]));
}
