import fc from "fast-check";
import { expect, test } from "vitest";
import { openPrivate } from "../testing/open-private";
import { demoStores } from "../worlds/demo";
import type { Row } from "./collections";
import { orderRows } from "./order-rows";

type Json = Readonly<Record<string, string | null>>;

async function listed(path: string, key: string, fields: string): Promise<readonly Json[]> {
  const { get } = await openPrivate(demoStores.silk);
  const answer = await get(`${path}&fields=${fields}`);
  expect(answer.status).toBe(200);
  return (await answer.json())[key];
}

const column = async (order: string, field: string) =>
  (await listed(`/com/orders.json?order=${order}`, "orders", field)).map((row) => row[field] ?? "");

test.each(["created_at", "updated_at"])("orders are sorted by %s, upwards and downwards", async (field) => {
  const up = await column(`${field}%20asc`, field);
  expect(up).toEqual(up.toSorted());
  expect(await column(`${field}%20ASC`, field)).toEqual(up);
  expect(await column(`${field}+asc`, field)).toEqual(up);
  const down = await column(`${field}%20desc`, field);
  expect(down).toEqual(down.toSorted().toReversed());
  expect(down[0]).not.toBe(up[0]);
});

test.each(["total_price%20asc", "created_at%20up", "created_at,asc", "", "__proto__%20asc", "id"])(
  "orders keep their own order where they are asked for %j",
  async (order) => {
    const own = await listed("/com/orders.json?limit=50", "orders", "id");
    expect(await listed(`/com/orders.json?order=${order}`, "orders", "id")).toEqual(own);
  },
);

test("a search for customers begins with the last to have bought, and is sorted as it is asked", async () => {
  const fields = "id,last_order_date,first_name";
  const dates = (await listed("/com/customers/search.json?query=", "customers", fields)).map(
    (row) => row["last_order_date"] ?? "",
  );
  expect(dates).toEqual(dates.toSorted().toReversed());
  const named = await listed("/com/customers/search.json?order=first_name%20asc", "customers", fields);
  const names = named.map((row) => row["first_name"] ?? "");
  expect(names).toEqual(names.toSorted());
  const unknown = await listed("/com/customers/search.json?order=default_address_id%20asc", "customers", fields);
  expect(unknown.map((row) => row["last_order_date"] ?? "")).toEqual(dates);
});

test("sorting loses no row, and leaves a list alone whose page knows none", () => {
  const values = fc.option(fc.oneof(fc.integer(), fc.string()), { nil: null });
  fc.assert(
    fc.property(fc.array(values), fc.constantFrom("asc", "desc"), (all, direction) => {
      const rows = all.map((created_at, i): Row => ({ id: i, created_at }));
      const query = new URLSearchParams({ order: `created_at ${direction}` });
      expect(orderRows("orders-list", rows, query).toSorted((a, b) => a.id - b.id)).toEqual(rows);
      expect(orderRows("products-list", rows, query)).toEqual(rows);
    }),
  );
});
