import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { openPrivate } from "../testing/open-private";
import { demoStores } from "../worlds/demo";
import type { CollectionName, Row } from "./collections";
import { filters } from "./filters";
import { selectRows } from "./select-rows";

type Json = Readonly<Record<string, unknown>> & { readonly id: number };

let store: Awaited<ReturnType<typeof openPrivate>>;
beforeAll(async () => {
  store = await openPrivate(demoStores.silk);
});

/** All pages of it. */
async function list(path: string, query = "?"): Promise<readonly Json[]> {
  const found: Json[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await store.get(`${path}.json${query}&page=${page}`);
    expect(answer.status).toBe(200);
    const [rows] = Object.values(await answer.json());
    if (!Array.isArray(rows)) throw new Error(`${path} is no list`);
    if (rows.length === 0) return found;
    found.push(...rows);
  }
}

const ids = (rows: readonly Json[]) => rows.map(({ id }) => id).toSorted((a, b) => a - b);

/** Each asks for what one row of the list has; the expected rows are found without the filter's help. */
const byField: readonly (readonly [path: string, param: string, field: string])[] = [
  ["/com/products", "vendor", "vendor"],
  ["/com/products", "product_type", "product_type"],
  ["/com/products", "handle", "handle"],
  ["/com/collects", "collection_id", "collection_id"],
  ["/com/custom_collections", "title", "title"],
  ["/com/smart_collections", "handle", "handle"],
  ["/com/orders", "financial_status", "financial_status"],
  ["/com/orders", "fulfillment_status", "fulfillment_status"],
  ["/com/inventories/adjustments", "location_id", "location_id"],
  ["/com/inventories/adjustments", "reason", "reason"],
  ["/com/inventories/transfers", "from_location_id", "from_loc_id"],
  ["/com/inventories/transfers", "reason", "reason"],
  ["/com/discounts", "code", "code"],
  ["/com/metafields", "key", "key"],
  ["/com/events", "verb", "verb"],
  ["/com/events", "filter", "subject_type"],
  ["/web/comments", "article_id", "article_id"],
  ["/web/comments", "status", "status"],
  ["/web/pages", "handle", "handle"],
  ["/web/redirects", "path", "path"],
  ["/web/script_tags", "src", "src"],
];

test.each(byField)("%s?%s= is asked for by %s", async (path, param, field) => {
  const all = await list(path);
  const value = String(all.at(-1)?.[field]);
  const wanted = all.filter((row) => String(row[field]) === value);
  expect(wanted.length).toBeGreaterThan(0);
  expect(ids(await list(path, `?${new URLSearchParams({ [param]: value })}`))).toEqual(ids(wanted));
  expect(await list(path, `?${param}=no-such-thing`)).toEqual([]);
});

test("products are found by a collection, and by what a variant of theirs carries", async () => {
  const [collect] = await list("/com/collects");
  const inIt = (await list("/com/collects", `?collection_id=${collect?.["collection_id"]}`)).map(
    (row) => row["product_id"],
  );
  const products = await list("/com/products");
  const expected = products.filter(({ id }) => inIt.includes(id));
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(products.length);
  expect(ids(await list("/com/products", `?collection_id=${collect?.["collection_id"]}`))).toEqual(ids(expected));

  const [product] = products;
  const [variant] = await list(`/com/products/${product?.id}/variants`);
  for (const param of ["sku", "barcode"]) {
    const query = new URLSearchParams({ [param]: String(variant?.[param]) });
    expect(ids(await list("/com/products", `?${query}`))).toEqual([product?.id]);
  }
});

test("collections are found by a part of their title, however it is written", async () => {
  const titles = async (title: string) =>
    (await list("/com/custom_collections", `?${new URLSearchParams({ title })}`)).map((row) => row["title"]);
  const all = await list("/com/custom_collections");
  const whole = String(all[0]?.["title"]);
  expect(await titles(whole.slice(0, -2).toUpperCase())).toContain(whole);
  expect(await titles(`${whole}.`)).toEqual([]);
});

test("collections are found by a product in them", async () => {
  const [collect] = await list("/com/collects");
  const found = await list("/com/custom_collections", `?product_id=${collect?.["product_id"]}`);
  expect(found.map(({ id }) => id)).toContain(collect?.["collection_id"]);
});

test("orders are asked for by their state, and a count counts the same", async () => {
  const all = await list("/com/orders", "?status=any");
  const [first, second] = all;
  await store.send("POST", `/com/orders/${first?.id}/close.json`, {});
  await store.send("POST", `/com/orders/${second?.id}/cancel.json`, {});
  const by = async (status: string) => ids(await list("/com/orders", `?status=${status}`));
  expect(await by("closed")).toEqual([first?.id]);
  expect(await by("cancelled")).toEqual([second?.id]);
  expect(await by("open")).not.toContain(first?.id);
  expect(await by("open")).not.toContain(second?.id);
  expect(await by("constructor")).toEqual([]);
  const { count } = await (await store.get("/com/orders/count.json?status=closed")).json();
  expect(count).toBe(1);
  expect(ids(await list("/com/orders", "?financial_status=any&fulfillment_status=any"))).toEqual(ids(all));
});

test("fulfillment is asked for in the words of the parameter as well as in those of the field", async () => {
  const by = async (word: string) => ids(await list("/com/orders", `?fulfillment_status=${word}`));
  expect(await by("shipped")).toEqual(await by("fulfilled"));
  expect(await by("unshipped")).toEqual(await by("notfulfilled"));
  expect((await by("shipped")).length).toBeGreaterThan(0);
});

test("what is hidden is told from what is published, and articles are found by a tag", async () => {
  const at = (published_at: string | null, id: number): Row => ({ id, published_at, tags: "mẹo, lụa tơ tằm" });
  const rows = [at("2026-01-01T00:00:00Z", 1), at(null, 2)];
  const by = (query: string, name: CollectionName = "articles") =>
    selectRows(name, rows, new URLSearchParams(query)).map(({ id }) => id);
  for (const name of ["products", "custom_collections", "smart_collections", "articles", "pages"] as const) {
    expect(by("published_status=published", name)).toEqual([1]);
    expect(by("published_status=unpublished", name)).toEqual([2]);
    expect(by("published_status=any", name)).toEqual([2, 1]);
  }
  expect(by("tag=lụa tơ tằm")).toEqual([2, 1]);
  expect(by("tag=lụa")).toEqual([]);
});

test("a time without a zone is UTC wherever the server stands, and a list without such times passes it over", () => {
  const rows: readonly Row[] = [
    { id: 1, created_at: "2026-01-01T00:00:00.000Z", published_at: "2026-02-01T00:00:00.000Z" },
    { id: 2, created_at: "2026-01-02T00:00:00.000Z", published_at: null },
    { id: 3 },
  ];
  const by = (query: string) => ids(selectRows("pages", rows, new URLSearchParams(query)));
  expect(by("created_at_min=2026-01-01 00:01")).toEqual([2, 3]);
  expect(by("created_at_max=2026-01-01T23:59:59")).toEqual([1, 3]);
  expect(by("created_at_min=2026-01-01T07:00:00%2B07:00")).toEqual([1, 2, 3]);
  expect(by("published_at_min=2026-01-15T00:00:00Z")).toEqual([1, 3]);
});

test("no value of any filter does more than choose among the rows", () => {
  const names = Object.keys(filters).filter((name): name is CollectionName => name in filters);
  const odd = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "any", "null", "undefined", ",,", "%"));
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(odd, { minLength: 6, maxLength: 6 }), (name, values) => {
      const rows: readonly Row[] = [{ id: 1 }, { id: 2, status: "any", handle: "x", tags: "a,b" }];
      const params = Object.keys(filters[name] ?? {}).map((param, i): [string, string] => [param, values[i] ?? ""]);
      const found = selectRows(name, rows, new URLSearchParams(params));
      expect(rows).toEqual(expect.arrayContaining([...found]));
    }),
  );
});
