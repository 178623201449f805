import { beforeEach, expect, test } from "vitest";
import { exchangeJson } from "../testing/exchange-json";
import { openPrivate, type PrivateApp } from "../testing/open-private";
import { demoStores } from "../worlds/demo";

let app: PrivateApp;
let api: ReturnType<typeof exchangeJson>;

beforeEach(async () => {
  app = await openPrivate(demoStores.silk);
  api = exchangeJson(app);
});

test.each([
  ["/com/products", "products", "[]"],
  ["/com/customers", "customers", "[]"],
  ["/com/collects", "collects", "[]"],
  ["/com/custom_collections", "custom_collections", "[]"],
  ["/com/smart_collections", "smart_collections", "[]"],
  ["/web/script_tags", "script_tags", "[]"],
  ["/com/metafields", "metafields", "{}"],
  ["/com/discounts", "discounts", "{}"],
  ["/web/blogs", "blogs", "{}"],
  ["/web/pages", "pages", "{}"],
  ["/web/redirects", "redirects", "{}"],
])("a deletion under %s is answered with what its page's sample has", async (path, key, body) => {
  const { id } = await api.first(`${path}.json`, key);
  const answer = await app.send("DELETE", `${path}/${id}.json`);
  expect([answer.status, await answer.text()]).toEqual([200, body]);
});

test("a variant and an image are deleted with an empty list, a theme with itself", async () => {
  const product = await api.first("/com/products.json", "products");
  const below = `/com/products/${product.id}`;
  expect((await api.send("DELETE", `${below}/variants/${product.variants[0].id}.json`)).body).toEqual([]);
  expect((await api.send("DELETE", `${below}/images/${product.images[0].id}.json`)).body).toEqual([]);
  const theme = (await api.read("/web/themes.json")).themes[1];
  expect((await api.send("DELETE", `/web/themes/${theme.id}.json`)).body).toEqual(theme);
});

test.each([
  ["/com/products", "products"],
  ["/com/customers", "customers"],
  ["/com/orders", "orders"],
])("tags under %s are answered alone, parted by commas", async (path, key) => {
  const { id } = await api.first(`${path}.json`, key);
  const tagged = `${path}/${id}/tags.json`;
  await api.send("DELETE", tagged, { tags: (await api.first(`${path}.json`, key)).tags ?? "x" });
  expect((await api.send("POST", tagged, { tags: "VIP" })).body).toEqual({ tags: "VIP" });
  expect(await api.send("POST", tagged, { tags: "a1, a2,VIP" })).toEqual({ status: 200, body: { tags: "VIP,a1,a2" } });
  expect(await api.send("DELETE", tagged, { tags: "a1,a2" })).toEqual({ status: 200, body: { tags: "VIP" } });
});

test("a smart collection is sorted anew, and the answer is an empty object", async () => {
  const { id } = await api.first("/com/smart_collections.json", "smart_collections");
  const path = `/com/smart_collections/${id}`;
  expect(await api.send("PUT", `${path}/order.json?sort_order=alpha-desc`, {})).toEqual({ status: 200, body: {} });
  expect((await api.read(`${path}.json`)).smart_collection.sort_order).toBe("alpha-desc");
  expect((await api.send("PUT", `${path}/order.json?products[]=1`, {})).body).toEqual({});
});

test.each([
  ["/com/products.json", "product", "Áo Dài Đỏ & Lụa", "ao-dai-do-lua"],
  ["/com/custom_collections.json", "custom_collection", "Hàng mới", "hang-moi"],
  ["/com/smart_collections.json", "smart_collection", "iPods", "ipods"],
  ["/web/blogs.json", "blog", "Tin hay", "tin-hay"],
  ["/web/pages.json", "page", "Bảo hành", "bao-hanh"],
])("what %s makes has a handle of its title that is its own, unless it names one", async (path, key, title, handle) => {
  expect((await api.send("POST", path, { [key]: { title } })).body[key]).toMatchObject({ title, handle });
  expect((await api.send("POST", path, { [key]: { title } })).body[key].handle).toBe(`${handle}-1`);
  expect((await api.send("POST", path, { [key]: { title, handle: "own" } })).body[key].handle).toBe("own");
});

test.each([
  ["/com/custom_collections", "custom_collection"],
  ["/web/pages", "page"],
])("what is made under %s is published unless it says otherwise, and can be hidden and shown", async (path, key) => {
  const made = async (fields: object) =>
    (await api.send("POST", `${path}.json`, { [key]: { title: "x", ...fields } })).body;
  expect(Date.parse((await made({}))[key].published_at)).toBe(app.at.clock.nowMs);
  expect((await made({ published_at: "2020-01-01T00:00:00Z" }))[key].published_at).toBe("2020-01-01T00:00:00Z");
  const hidden = (await made({ published: false }))[key];
  expect(hidden.published_at).toBeNull();
  const turn = async (published: boolean) =>
    (await api.send("PUT", `${path}/${hidden.id}.json`, { [key]: { published } })).body[key].published_at;
  expect(await turn(true)).not.toBeNull();
  expect(await turn(false)).toBeNull();
});

test("a variant is named by its options, and anew when they change", async () => {
  const variants = [
    { option1: "Đen", option2: "S" },
    { option1: "M", title: "Riêng" },
  ];
  const { product } = (await api.send("POST", "/com/products.json", { product: { title: "Áo", variants } })).body;
  expect(product.variants.map(({ title }: { title: string }) => title)).toEqual(["Đen / S", "Riêng"]);
  const made = await api.send("POST", `/com/products/${product.id}/variants.json`, { variant: { option1: "S" } });
  expect(made.body.variant.title).toBe("S");
  const changed = await api.send("PUT", `/com/variants/${made.body.variant.id}.json`, { variant: { option1: "M" } });
  expect(changed.body.variant.title).toBe("M");
});

test("a custom collection is made and changed with the products that join it", async () => {
  const [one, two] = (await api.read("/com/products.json")).products;
  const collects = [{ product_id: one.id }];
  const made = await api.send("POST", "/com/custom_collections.json", {
    custom_collection: { title: "Tết", collects },
  });
  const { custom_collection } = made.body;
  expect(custom_collection).not.toHaveProperty("collects");
  const joined = async () =>
    (await api.read(`/com/collects.json?collection_id=${custom_collection.id}`)).collects
      .map(({ product_id }: { product_id: number }) => product_id)
      .toSorted();
  expect(await joined()).toEqual([one.id]);
  await api.send("PUT", `/com/custom_collections/${custom_collection.id}.json`, {
    custom_collection: { collects: [{ product_id: two.id, sort_value: "0000000001" }] },
  });
  expect(await joined()).toEqual([one.id, two.id].toSorted());
});

test.each([
  ["email", "An@Khach.example", "an@khach.example"],
  ["phone", "0901 234 567", "0901234567"],
])("two customers cannot have one %s", async (field, sent, same) => {
  const made = await api.send("POST", "/com/customers.json", { customer: { first_name: "An", [field]: sent } });
  expect(made.status).toBe(201);
  const again = await api.send("POST", "/com/customers.json", { customer: { first_name: "Bình", [field]: same } });
  expect(again).toEqual({ status: 422, body: { errors: { [field]: ["has already been taken"] } } });
  const path = `/com/customers/${made.body.customer.id}.json`;
  expect((await api.send("PUT", path, { customer: { [field]: same } })).status).toBe(200);
});

test("an order's lines, prices and payment status stay as they were made", async () => {
  const order = await api.first("/com/orders.json", "orders");
  const change = { note: "gọi trước", line_items: [], total_price: 1, financial_status: "voided", source_name: "x" };
  const after = (await api.send("PUT", `/com/orders/${order.id}.json`, { order: change })).body.order;
  const { line_items, total_price, financial_status, source_name } = order;
  expect(after).toMatchObject({ note: "gọi trước", line_items, total_price, financial_status, source_name });
});

test("a refund shows which lines it takes back, and its payments as negative ones", async () => {
  const order = await api.first("/com/orders.json", "orders");
  const [line] = order.line_items;
  const refund = {
    restock: true,
    notify: true,
    note: "đổi ý",
    refund_line_items: [{ line_item_id: line.id, quantity: 1 }],
    transactions: [{ kind: "refund", amount: 100_000 }],
  };
  const made = await api.send("POST", `/com/orders/${order.id}/refunds.json`, { refund });
  expect(made.status).toBe(201);
  expect(made.body.refund).toMatchObject({
    restock: true,
    note: "đổi ý",
    order_id: order.id,
    refund_line_items: [{ line_item_id: line.id, quantity: 1, line_item: { variant_id: line.variant_id } }],
    transactions: [{ kind: "refund", amount: -100_000, order_id: order.id }],
  });
  expect(made.body.refund).not.toHaveProperty("notify");
});

test("a transfer counts its lines, and knows what they are", async () => {
  const [from, to] = (await api.read("/com/locations.json")).locations;
  const product = await api.first("/com/products.json", "products");
  const [variant] = product.variants;
  const line = { product_id: product.id, product_variant_id: variant.id, quantity: 3 };
  const transfer = { from_loc_id: from.id, to_loc_id: to.id, line_items: [line], total: 99 };
  const made = (await api.send("POST", "/com/inventories/transfer.json", { transfer })).body.transfer;
  expect(made).toMatchObject({ total: 3, line_items: [{ ...line, sku: variant.sku, product_name: product.title }] });
  expect(made.line_items[0].id).toEqual(expect.any(Number));
});
