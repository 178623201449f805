import { expect, test } from "vitest";
import { openPrivate, type PrivateApp } from "../testing/open-private";
import { demoStores } from "../worlds/demo";

const json = async (answer: Promise<Response>) => (await answer).json();

async function first(app: PrivateApp, path: string, key: string) {
  return (await json(app.get(path)))[key][0];
}

test("a customer's default address stays until another one is", async () => {
  const app = await openPrivate(demoStores.silk);
  const customer = (await json(app.get("/com/customers.json"))).customers.find(
    ({ addresses }: { addresses: unknown[] }) => addresses.length > 1,
  );
  const [main, other] = customer.addresses;
  const path = (id: number) => `/com/customers/${customer.id}/addresses/${id}`;
  const refused = await app.send("DELETE", `${path(main.id)}.json`);
  expect([refused.status, await refused.json()]).toEqual([
    422,
    { errors: { base: ["Cannot delete the customers default address"] } },
  ]);
  const chosen = await json(app.send("PUT", `${path(other.id)}/default.json`));
  expect(chosen.customer_address).toMatchObject({ id: other.id, default: true });
  expect((await json(app.get(`/com/customers/${customer.id}.json`))).customer.default_address.id).toBe(other.id);
  expect((await app.send("DELETE", `${path(main.id)}.json`)).status).toBe(200);
  const made = await json(
    app.send("POST", "/com/customers.json", { customer: { first_name: "An", addresses: [{ address1: "1 Lê Lợi" }] } }),
  );
  expect(made.customer.default_address).toMatchObject({ address1: "1 Lê Lợi", default: true });
});

test("403 is not always a scope: a theme's layout, and a smart collection's products", async () => {
  const app = await openPrivate(demoStores.silk);
  const theme = await first(app, "/web/themes.json", "themes");
  const layout = await app.send("DELETE", `/web/themes/${theme.id}/assets.json?asset[key]=layout/theme.liquid`);
  expect([layout.status, await layout.json()]).toEqual([403, {}]);
  const smart = await first(app, "/com/smart_collections.json", "smart_collections");
  const product = await first(app, "/com/products.json", "products");
  const join = (collection_id: number) =>
    app.send("POST", "/com/collects.json", { collect: { collection_id, product_id: product.id } });
  expect((await join(smart.id)).status).toBe(403);
  const custom = await first(app, "/com/custom_collections.json", "custom_collections");
  expect((await join(custom.id)).status).toBe(201);
});

test("a theme's file is written, read by its key, listed without its contents, and deleted", async () => {
  const app = await openPrivate(demoStores.silk);
  const theme = await first(app, "/web/themes.json", "themes");
  const path = `/web/themes/${theme.id}/assets.json`;
  const put = await app.send("PUT", path, { asset: { key: "assets/a.js", value: "1" } });
  expect([put.status, (await put.json()).asset]).toMatchObject([200, { key: "assets/a.js", size: 1 }]);
  const { assets } = await json(app.get(path));
  expect(assets.find(({ key }: { key: string }) => key === "assets/a.js")).not.toHaveProperty("value");
  expect((await json(app.get(`${path}?asset[key]=assets/a.js`))).asset.value).toBe("1");
  await app.send("DELETE", `${path}?asset[key]=assets/a.js`);
  expect((await app.get(`${path}?asset[key]=assets/a.js`)).status).toBe(404);
});

test("an order is made from its lines, and confirmed, closed, opened, cancelled and tagged", async () => {
  const app = await openPrivate(demoStores.silk);
  const product = await first(app, "/com/products.json", "products");
  const variant = product.variants[0];
  const lines = [{ variant_id: variant.id, quantity: 2 }];
  const made = await app.send("POST", "/com/orders.json", { order: { line_items: lines, total_price: 1 } });
  const { order } = await made.json();
  expect([made.status, order.total_price, order.line_items[0].title]).toEqual([201, variant.price * 2, product.title]);
  const act = async (verb: string, body: unknown = {}) =>
    (await json(app.send("POST", `/com/orders/${order.id}/${verb}.json`, body))).order;
  expect(await act("confirm")).toMatchObject({ confirmed_status: "confirmed" });
  expect(await act("close")).toMatchObject({ closed_status: "closed" });
  expect(await act("open")).toMatchObject({ closed_status: "unclosed", closed_at: null });
  expect(await act("cancel", { reason: "customer" })).toMatchObject({
    cancelled_status: "cancelled",
    cancel_reason: "customer",
  });
  const tagged = `/com/orders/${order.id}/tags.json`;
  expect(await json(app.send("POST", tagged, { tags: "gấp, quà" }))).toEqual({ tags: "gấp,quà" });
  expect(await json(app.send("DELETE", tagged, { tags: "gấp" }))).toEqual({ tags: "quà" });
  const paid = await app.send("POST", `/com/orders/${order.id}/transactions.json`, {
    transaction: { kind: "Capture", amount: 5 },
  });
  expect([paid.status, (await paid.json()).transaction]).toMatchObject([201, { kind: "Capture", order_id: order.id }]);
  expect((await json(app.get(`/com/orders/${order.id}.json`))).order.transactions).toHaveLength(1);
});

test("stock is set and adjusted at one location, and the variant follows", async () => {
  const app = await openPrivate(demoStores.silk);
  const product = await first(app, "/com/products.json", "products");
  const variant = product.variants[0];
  const location = await first(app, "/com/locations.json", "locations");
  const place = `/com/inventory_locations.json?location_ids=${location.id}&variant_ids=${variant.id}`;
  const before = await first(app, place, "inventory_locations");
  const send = (type: string, quantity: number) =>
    app.send("POST", "/com/inventories/adjustorset.json", {
      inventory: {
        location_id: location.id,
        type,
        line_items: [{ product_id: product.id, product_variant_id: variant.id, quantity }],
      },
    });
  const { adjustment } = await json(send("set", 500));
  expect((await app.get(`/com/inventories/adjustments/${adjustment.id}.json`)).status).toBe(200);
  await send("adjust", -20);
  const after = await first(app, place, "inventory_locations");
  expect(after).toMatchObject({ id: before.id, qty_onhand: 480, qty_available: 480 - before.qty_commited });
  const now = (await json(app.get(`/com/variants/${variant.id}.json`))).variant.inventory_quantity;
  expect(now - variant.inventory_quantity).toBe(after.qty_available - before.qty_available);
});

test("metafields belong to their owner, and are found by their id alone too", async () => {
  const app = await openPrivate(demoStores.silk);
  const product = await first(app, "/com/products.json", "products");
  const metafield = { namespace: "kho", key: "ke", value: "A1" };
  const path = `/com/products/${product.id}/metafields.json`;
  const made = (await json(app.send("POST", path, { metafield }))).metafield;
  expect(made).toMatchObject({ ...metafield, owner_id: product.id, owner_resource: "product" });
  expect((await json(app.get(`/com/metafields/${made.id}.json`))).metafield).toEqual(made);
  const byOwner = `/com/metafields.json?metafield[owner_id]=${product.id}&metafield[owner_resource]=product`;
  expect((await json(app.get(byOwner))).metafields).toContainEqual(made);
  expect((await json(app.get("/com/metafields.json"))).metafields).not.toContainEqual(made);
});

test("discounts and promotions are turned off under the one address that is documented for both", async () => {
  const app = await openPrivate(demoStores.silk);
  const discount = await first(app, "/com/discounts.json", "discounts");
  const promotion = await first(app, "/com/promotions.json", "promotions");
  const off = async (id: number) => json(app.send("PUT", `/com/discounts/${id}/disable.json`, {}));
  expect((await off(discount.id)).discount.status).toBe("disabled");
  expect((await off(promotion.id)).promotion.status).toBe("disabled");
});

test("a new row has every field of its kind, also where none of the store's own is left", async () => {
  const app = await openPrivate(demoStores.silk);
  const { script_tags } = await json(app.get("/web/script_tags.json"));
  for (const { id } of script_tags) await app.send("DELETE", `/web/script_tags/${id}.json`);
  expect((await json(app.get("/web/script_tags/count.json"))).count).toBe(0);
  const script_tag = { src: "https://ung-dung.example/moi.js", event: "onload" };
  const made = (await json(app.send("POST", "/web/script_tags.json", { script_tag }))).script_tag;
  expect(Object.keys(made).toSorted()).toEqual(Object.keys(script_tags[0]).toSorted());
  expect(Date.parse(made.created_at)).toBeGreaterThan(Date.parse(script_tags[0].created_at));
});
