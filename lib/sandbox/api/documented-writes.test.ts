import { beforeEach, expect, test } from "vitest";
import { openPrivate, type PrivateApp } from "../testing/open-private";
import { demoStores } from "../worlds/demo";

let app: PrivateApp;

beforeEach(async () => {
  app = await openPrivate(demoStores.silk);
});

const json = async (answer: Promise<Response>) => (await answer).json();

const send = async (method: string, path: string, body?: unknown) => {
  const answer = await app.send(method, path, body);
  return { status: answer.status, body: await answer.json() };
};

const first = async (path: string, key: string) => (await json(app.get(path)))[key][0];

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
  const { id } = await first(`${path}.json`, key);
  const answer = await app.send("DELETE", `${path}/${id}.json`);
  expect([answer.status, await answer.text()]).toEqual([200, body]);
});

test("a variant and an image are deleted with an empty list, a theme with itself", async () => {
  const product = await first("/com/products.json", "products");
  const below = `/com/products/${product.id}`;
  expect((await send("DELETE", `${below}/variants/${product.variants[0].id}.json`)).body).toEqual([]);
  expect((await send("DELETE", `${below}/images/${product.images[0].id}.json`)).body).toEqual([]);
  const theme = (await json(app.get("/web/themes.json"))).themes[1];
  expect((await send("DELETE", `/web/themes/${theme.id}.json`)).body).toEqual(theme);
});

test.each([
  ["/com/products", "products"],
  ["/com/customers", "customers"],
  ["/com/orders", "orders"],
])("tags under %s are answered alone, parted by commas", async (path, key) => {
  const { id } = await first(`${path}.json`, key);
  const tagged = `${path}/${id}/tags.json`;
  await send("DELETE", tagged, { tags: (await first(`${path}.json`, key)).tags ?? "x" });
  expect((await send("POST", tagged, { tags: "VIP" })).body).toEqual({ tags: "VIP" });
  expect(await send("POST", tagged, { tags: "a1, a2,VIP" })).toEqual({ status: 200, body: { tags: "VIP,a1,a2" } });
  expect(await send("DELETE", tagged, { tags: "a1,a2" })).toEqual({ status: 200, body: { tags: "VIP" } });
});

test.each([
  ["spam", "spam"],
  ["not_spam", "published"],
  ["approve", "published"],
  ["remove", "removed"],
  ["restore", "published"],
])("%s answers with the comment itself, under no key", async (verb, status) => {
  const { id } = await first("/web/comments.json", "comments");
  const { body } = await send("POST", `/web/comments/${id}/${verb}.json`, {});
  expect(body).toMatchObject({ id, status });
});

test("a smart collection is sorted anew, and the answer is an empty object", async () => {
  const { id } = await first("/com/smart_collections.json", "smart_collections");
  const path = `/com/smart_collections/${id}`;
  expect(await send("PUT", `${path}/order.json?sort_order=alpha-desc`, {})).toEqual({ status: 200, body: {} });
  expect((await json(app.get(`${path}.json`))).smart_collection.sort_order).toBe("alpha-desc");
  expect((await send("PUT", `${path}/order.json?products[]=1`, {})).body).toEqual({});
});

test.each([
  ["/com/products.json", "product", "Áo Dài Đỏ & Lụa", "ao-dai-do-lua"],
  ["/com/custom_collections.json", "custom_collection", "Hàng mới", "hang-moi"],
  ["/com/smart_collections.json", "smart_collection", "iPods", "ipods"],
  ["/web/blogs.json", "blog", "Tin hay", "tin-hay"],
  ["/web/pages.json", "page", "Bảo hành", "bao-hanh"],
])("what %s makes has a handle of its title that is its own, unless it names one", async (path, key, title, handle) => {
  expect((await send("POST", path, { [key]: { title } })).body[key]).toMatchObject({ title, handle });
  expect((await send("POST", path, { [key]: { title } })).body[key].handle).toBe(`${handle}-1`);
  expect((await send("POST", path, { [key]: { title, handle: "own" } })).body[key].handle).toBe("own");
});

test.each([
  ["/com/custom_collections", "custom_collection"],
  ["/web/pages", "page"],
])("what is made under %s is published unless it says otherwise, and can be hidden and shown", async (path, key) => {
  const made = async (fields: object) =>
    (await send("POST", `${path}.json`, { [key]: { title: "x", ...fields } })).body;
  expect(Date.parse((await made({}))[key].published_at)).toBe(app.at.clock.nowMs);
  expect((await made({ published_at: "2020-01-01T00:00:00Z" }))[key].published_at).toBe("2020-01-01T00:00:00Z");
  const hidden = (await made({ published: false }))[key];
  expect(hidden.published_at).toBeNull();
  const turn = async (published: boolean) =>
    (await send("PUT", `${path}/${hidden.id}.json`, { [key]: { published } })).body[key].published_at;
  expect(await turn(true)).not.toBeNull();
  expect(await turn(false)).toBeNull();
});

test("a variant is named by its options, and anew when they change", async () => {
  const variants = [
    { option1: "Đen", option2: "S" },
    { option1: "M", title: "Riêng" },
  ];
  const { product } = (await send("POST", "/com/products.json", { product: { title: "Áo", variants } })).body;
  expect(product.variants.map(({ title }: { title: string }) => title)).toEqual(["Đen / S", "Riêng"]);
  const made = await send("POST", `/com/products/${product.id}/variants.json`, { variant: { option1: "S" } });
  expect(made.body.variant.title).toBe("S");
  const changed = await send("PUT", `/com/variants/${made.body.variant.id}.json`, { variant: { option1: "M" } });
  expect(changed.body.variant.title).toBe("M");
});

test("a custom collection is made and changed with the products that join it", async () => {
  const [one, two] = (await json(app.get("/com/products.json"))).products;
  const collects = [{ product_id: one.id }];
  const made = await send("POST", "/com/custom_collections.json", { custom_collection: { title: "Tết", collects } });
  const { custom_collection } = made.body;
  expect(custom_collection).not.toHaveProperty("collects");
  const joined = async () =>
    (await json(app.get(`/com/collects.json?collection_id=${custom_collection.id}`))).collects
      .map(({ product_id }: { product_id: number }) => product_id)
      .toSorted();
  expect(await joined()).toEqual([one.id]);
  await send("PUT", `/com/custom_collections/${custom_collection.id}.json`, {
    custom_collection: { collects: [{ product_id: two.id, sort_value: "0000000001" }] },
  });
  expect(await joined()).toEqual([one.id, two.id].toSorted());
});

test.each([
  ["email", "An@Khach.example", "an@khach.example"],
  ["phone", "0901 234 567", "0901234567"],
])("two customers cannot have one %s", async (field, sent, same) => {
  const made = await send("POST", "/com/customers.json", { customer: { first_name: "An", [field]: sent } });
  expect(made.status).toBe(201);
  const again = await send("POST", "/com/customers.json", { customer: { first_name: "Bình", [field]: same } });
  expect(again).toEqual({ status: 422, body: { errors: { [field]: ["has already been taken"] } } });
  const path = `/com/customers/${made.body.customer.id}.json`;
  expect((await send("PUT", path, { customer: { [field]: same } })).status).toBe(200);
});

test("an order's lines, prices and payment status stay as they were made", async () => {
  const order = await first("/com/orders.json", "orders");
  const change = { note: "gọi trước", line_items: [], total_price: 1, financial_status: "voided", source_name: "x" };
  const after = (await send("PUT", `/com/orders/${order.id}.json`, { order: change })).body.order;
  const { line_items, total_price, financial_status, source_name } = order;
  expect(after).toMatchObject({ note: "gọi trước", line_items, total_price, financial_status, source_name });
});

test("a metafield's value is a text, and neither its key nor its namespace changes", async () => {
  const metafield = { namespace: "kho", key: "so-luong", value: 25, value_type: "integer" };
  const made = (await send("POST", "/com/metafields.json", { metafield })).body.metafield;
  expect(made).toMatchObject({ value: "25", value_type: "integer" });
  const change = { namespace: "x", key: "y", value: "mới", value_type: "string" };
  const after = (await send("PUT", `/com/metafields/${made.id}.json`, { metafield: change })).body.metafield;
  expect(after).toMatchObject({ namespace: "kho", key: "so-luong", value: "mới", value_type: "string" });
});

test("a redirect leads from a path of the store, and from each path only once", async () => {
  const asked = { path: "http://www.example.com/forums?x=1", target: "http://forums.example.com" };
  const made = await send("POST", "/web/redirects.json", { redirect: asked });
  expect(made).toMatchObject({ status: 201, body: { redirect: { path: "/forums?x=1", target: asked.target } } });
  const again = await send("POST", "/web/redirects.json", { redirect: { path: "/forums?x=1", target: "/" } });
  expect(again).toEqual({ status: 422, body: { errors: { path: ["has already been taken"] } } });
  const change = { redirect: { target: "/forum" } };
  expect((await send("PUT", `/web/redirects/${made.body.redirect.id}.json`, change)).status).toBe(200);
});

test("a script tag is made with 200, as its sample has it", async () => {
  const script_tag = { src: "https://ung-dung.example/a.js", event: "onload" };
  expect((await send("POST", "/web/script_tags.json", { script_tag })).status).toBe(200);
});

test("a new theme waits unpublished, and only one is the main one", async () => {
  const asked = { name: "Tết", src: "http://themes.example/t.zip", role: "main" };
  const made = await send("POST", "/web/themes.json", { theme: asked });
  expect(made.body.theme).toMatchObject({ role: "unpublished", previewable: false, processing: false });
  expect(made.body.theme).not.toHaveProperty("src");
  const path = `/web/themes/${made.body.theme.id}.json`;
  expect((await send("PUT", path, { theme: { role: "main" } })).body.theme.role).toBe("main");
  const { themes } = await json(app.get("/web/themes.json"));
  const main = themes.filter(({ role }: { role: string }) => role === "main");
  expect(main.map(({ id }: { id: number }) => id)).toEqual([made.body.theme.id]);
});

test("a file of a theme is answered without its contents, and one that comes from an address is not fetched", async () => {
  const theme = await first("/web/themes.json", "themes");
  const path = `/web/themes/${theme.id}/assets.json`;
  const put = await send("PUT", path, { asset: { key: "assets/a.js", value: "1" } });
  expect(put).toMatchObject({ status: 200, body: { asset: { key: "assets/a.js", size: 1 } } });
  expect(put.body.asset).not.toHaveProperty("value");
  const src = "http://127.0.0.1:9/a.gif";
  expect((await send("PUT", path, { asset: { key: "assets/a.gif", src } })).status).toBe(200);
  expect((await app.get(`${path}?asset[key]=assets/a.gif`)).status).toBe(200);
});

test("a binary file is read as it was sent, and counts the bytes it stands for", async () => {
  const theme = await first("/web/themes.json", "themes");
  const path = `/web/themes/${theme.id}/assets.json`;
  const attachment = Buffer.from("GIF89a").toString("base64");
  const put = await send("PUT", path, { asset: { key: "assets/a.gif", attachment } });
  expect(put.body.asset).toMatchObject({ size: 6, content_type: "image/gif" });
  expect(put.body.asset).not.toHaveProperty("attachment");
  const { asset } = await json(app.get(`${path}?asset[key]=assets/a.gif`));
  expect(asset.attachment).toBe(attachment);
  expect(asset).not.toHaveProperty("value");
});

test("a page brings its metafields along", async () => {
  const metafields = [{ namespace: "global", key: "new", value: 1, value_type: "integer" }];
  const { page } = (await send("POST", "/web/pages.json", { page: { title: "x", metafields } })).body;
  expect(page).not.toHaveProperty("metafields");
  const kept = (await json(app.get(`/web/pages/${page.id}/metafields.json`))).metafields;
  expect(kept).toMatchObject([{ key: "new", value: "1", owner_id: page.id, owner_resource: "page" }]);
});

test("a transfer counts its lines, and knows what they are", async () => {
  const [from, to] = (await json(app.get("/com/locations.json"))).locations;
  const product = await first("/com/products.json", "products");
  const [variant] = product.variants;
  const line = { product_id: product.id, product_variant_id: variant.id, quantity: 3 };
  const transfer = { from_loc_id: from.id, to_loc_id: to.id, line_items: [line], total: 99 };
  const made = (await send("POST", "/com/inventories/transfer.json", { transfer })).body.transfer;
  expect(made).toMatchObject({ total: 3, line_items: [{ ...line, sku: variant.sku, product_name: product.title }] });
  expect(made.line_items[0].id).toEqual(expect.any(Number));
});
