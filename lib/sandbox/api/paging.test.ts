import fc from "fast-check";
import { expect, test } from "vitest";
import { openPrivate } from "../testing/open-private";
import { demoStores } from "../worlds/demo";
import { cutPage, selectRows } from "./select-rows";

const rows = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 300 })
  .map((ids) => ids.map((id) => ({ id })));

test("the pages of a list are the list, cut", () => {
  fc.assert(
    fc.property(
      rows,
      fc.integer({ min: 1, max: 80 }),
      fc.constantFrom("orders-list", "collects-list"),
      (all, limit, id) => {
        const selected = selectRows("orders", all, new URLSearchParams());
        const pages = Array.from({ length: 302 }, (_, i) =>
          cutPage(id, "orders", selected, new URLSearchParams({ limit: String(limit), page: String(i + 1) })),
        );
        expect(pages.flat()).toEqual(selected);
        expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(id === "orders-list" ? 50 : 80);
      },
    ),
  );
});

test("going on from an id meets every row once", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const met: number[] = [];
      let since = 0;
      for (;;) {
        const query = new URLSearchParams({ since_id: String(since), limit: "7" });
        const page = cutPage("orders-list", "orders", selectRows("orders", all, query), query);
        if (page.length === 0) break;
        met.push(...page.map(({ id }) => id));
        since = met.at(-1) ?? 0;
      }
      expect(met).toEqual(all.map(({ id }) => id).toSorted((a, b) => a - b));
    }),
  );
});

test.each([
  "limit=0",
  "limit=-1",
  "limit=x",
  "page=0",
  "page=1e9",
  "since_id=x",
  "ids=",
  "created_at_min=x",
  "fields=",
])("%s breaks nothing", (query) => {
  const all = [{ id: 1 }, { id: 2 }];
  const params = new URLSearchParams(query);
  expect(cutPage("orders-list", "orders", selectRows("orders", all, params), params).length).toBeLessThanOrEqual(2);
});

test("a list is cut at its documented most, and shows only the fields asked for", async () => {
  const { get } = await openPrivate(demoStores.silk);
  const { orders } = await (await get("/com/orders.json?limit=250&fields=id,name")).json();
  expect(orders).toHaveLength(50);
  expect(Object.keys(orders[0]).toSorted()).toEqual(["id", "name"]);
  const rest = await (await get("/com/orders.json?page=2")).json();
  const { count } = await (await get("/com/orders/count.json")).json();
  expect(orders.length + rest.orders.length).toBe(count);
  expect((await (await get("/com/orders/count.json?financial_status=paid")).json()).count).toBeLessThan(count);
});

test.each([
  ["pages", 50, 250],
  ["redirects", 50, 250],
  ["comments", 250, 250],
])("%s come %i at a time, and %i at most", (name, usual, most) => {
  const all = Array.from({ length: 300 }, (_, i) => ({ id: i + 1 }));
  const page = (query: string) => cutPage(`${name}-list`, "orders", all, new URLSearchParams(query)).length;
  expect([page(""), page("limit=7"), page("limit=251")]).toEqual([usual, 7, most]);
});

test("more than 50 ids of locations or variants are too many", async () => {
  const { get } = await openPrivate(demoStores.silk);
  const ids = (many: number) => Array.from({ length: many }, (_, i) => i + 1).join(",");
  const answer = await get(`/com/inventory_locations.json?location_ids=1&variant_ids=${ids(51)}`);
  expect([answer.status, await answer.json()]).toEqual([422, { errors: "Tối đa chỉ được 50" }]);
  expect((await get(`/com/inventory_locations.json?variant_ids=${ids(50)}`)).status).toBe(200);
});

test("shipping rates need a place", async () => {
  const { get } = await openPrivate(demoStores.silk);
  expect((await get("/com/shipping_rates.json?country_id=241")).status).toBe(422);
  const { shipping_rates } = await (await get("/com/shipping_rates.json?country_id=241&province_id=50")).json();
  expect(shipping_rates).toHaveLength(1);
});

test("another store has other records", async () => {
  const [silk, books] = [await openPrivate(demoStores.silk), await openPrivate(demoStores.books)];
  const { products } = await (await silk.get("/com/products.json")).json();
  const others = (await (await books.get("/com/products.json")).json()).products;
  expect(others.map(({ title }: { title: string }) => title)).not.toContain(products[0].title);
  expect((await books.get(`/com/products/${products[0].id}.json`)).status).toBe(404);
});

test("headings that the documentation misprints are not there, and the server knows which it meant", async () => {
  const { at, send, get } = await openPrivate(demoStores.silk);
  expect((await send("POST", "/com/orders/1/transations.json", {})).status).toBe(404);
  expect(at.reasons.at(-1)?.log).toContain("/com/orders/{order}/transactions.json");
  expect((await get("/com/blogs/count.json")).status).toBe(404);
  expect(at.reasons.at(-1)?.log).toContain("/web/blogs/count.json");
  const answer = await get("/com/products/1/count.json");
  expect([answer.status, answer.headers.has("x-haravan-api-call-limit")]).toEqual([404, true]);
});
