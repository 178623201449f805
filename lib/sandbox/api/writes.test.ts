import { expect, test } from "vitest";
import { writes } from "../../haravan/resources";
import { installedToken, newApp, partnerHeaders } from "../testing/demo-app";
import { createPrivateToken, openPrivate, type PrivateApp } from "../testing/open-private";
import { demoStores } from "../worlds/demo";
import { mostChanges } from "./changes";
import { acknowledgedWrites, findWriteRule } from "./write/write-rules";

const json = async (answer: Promise<Response>) => (await answer).json();

async function first(app: PrivateApp, path: string, key: string, token?: string) {
  return (await json(app.get(path, token)))[key][0];
}

/** A second app with a private token of the same store. */
async function openOther({ at }: PrivateApp, orgid: string): Promise<string> {
  const made = await at.call("/partners/apps", {
    method: "POST",
    headers: partnerHeaders,
    body: JSON.stringify(newApp),
  });
  const { client_id, client_secret } = await made.json();
  return createPrivateToken(at, { clientId: client_id, clientSecret: client_secret }, orgid);
}

test("every write of the table has a rule", () => {
  expect(writes.filter(({ id }) => findWriteRule(id) === undefined)).toEqual([]);
});

test.each(writes.map(({ id, method, path }) => [id, method, path] as const))(
  "%s needs token and scope, and finds nothing where nothing is",
  async (id, method, path) => {
    const app = await openPrivate(demoStores.silk);
    const filled = path.replaceAll(/\{[a-z]+\}/g, "999");
    expect((await app.at.call(`/apis${filled}`, { method })).status).toBe(401);
    const reader = await createPrivateToken(app.at, app.app, demoStores.silk, [
      "com.read_products",
      "web.read_contents",
    ]);
    if (!id.includes("metafields")) expect((await app.send(method, filled, {}, reader)).status).toBe(403);
    const answer = await app.send(method, filled, {});
    expect(answer.status).toBe(path.includes("{") ? 404 : 422);
    expect(answer.headers.get("x-haravan-api-call-limit")).toMatch(/^\d+\/80$/);
  },
);

test("a product of the store is changed and deleted for one app only", async () => {
  const app = await openPrivate(demoStores.silk);
  const other = await openOther(app, demoStores.silk);
  const product = await first(app, "/com/products.json", "products");
  const path = `/com/products/${product.id}.json`;
  const changed = await json(
    app.send("PUT", path, {
      product: { title: "Áo mới", id: 7, variants: [{ id: product.variants[0].id, price: 1000 }] },
    }),
  );
  expect(changed.product).toMatchObject({ id: product.id, title: "Áo mới", vendor: product.vendor });
  expect(changed.product.variants[0].price).toBe(1000);
  expect((await json(app.get(`/com/variants/${product.variants[0].id}.json`))).variant.price).toBe(1000);
  expect((await json(app.get(path, other))).product.title).toBe(product.title);
  expect(await json(app.send("DELETE", path))).toEqual([]);
  expect((await app.get(path)).status).toBe(404);
  expect((await app.get(`/com/variants/${product.variants[0].id}.json`)).status).toBe(404);
  expect((await app.get(path, other)).status).toBe(200);
  expect((await json(app.get("/com/products/count.json"))).count).toBe(11);
});

test("what was written under one store is not seen under another", async () => {
  const app = await openPrivate(demoStores.coffee);
  const books = await createPrivateToken(app.at, app.app, demoStores.books);
  const { page } = await json(app.send("POST", "/web/pages.json", { page: { title: "Về chúng tôi" } }));
  expect((await app.get(`/web/pages/${page.id}.json`)).status).toBe(200);
  expect((await app.get(`/web/pages/${page.id}.json`, books)).status).toBe(404);
});

test("an installed token of the same app sees what its private token wrote", async () => {
  const app = await openPrivate(demoStores.silk);
  const { product } = await json(app.send("POST", "/com/products.json", { product: { title: "Khăn" } }));
  const token = await installedToken(app.at, app.app);
  expect((await app.get(`/com/products/${product.id}.json`, token)).status).toBe(200);
});

test("a new product has a variant, its own go with it, and a deleted one leaves nothing behind", async () => {
  const app = await openPrivate(demoStores.silk);
  const { product } = await json(app.send("POST", "/com/products.json", { product: { title: "Khăn" } }));
  expect(product.variants).toMatchObject([{ title: "Default Title", product_id: product.id }]);
  const made = await app.send("POST", `/com/products/${product.id}/variants.json`, {
    variant: { title: "Đỏ", price: 5 },
  });
  expect(made.status).toBe(201);
  expect((await json(app.get(`/com/products/${product.id}/variants/count.json`))).count).toBe(2);
  await app.send("DELETE", `/com/products/${product.id}.json`);
  expect(await app.at.records.list("store-changes", "", 10)).toEqual([]);
});

test.each([
  [
    "POST",
    "/web/comments.json",
    { comment: { body: "" } },
    { author: ["can't be blank"], body: ["can't be blank"], email: ["is invalid"] },
  ],
  ["POST", "/web/pages.json", { page: {} }, { title: ["can't be blank"] }],
  [
    "POST",
    "/web/redirects.json",
    { redirect: {} },
    { path: ["can't be blank"], target: ["can't be blank", "URI is invalid"] },
  ],
  ["POST", "/web/themes.json", { theme: {} }, { name: ["can't be blank"] }],
  ["POST", "/com/metafields.json", { metafield: { namespace: "a", value: "1" } }, "Key can't be blank"],
  ["POST", "/com/orders.json", { order: {} }, ["Line_items can't be blank"]],
])("%s %s with %o is a 422 with the documented body, or a seen shape", async (method, path, body, errors) => {
  const app = await openPrivate(demoStores.silk);
  const answer = await app.send(method, path, body);
  expect([answer.status, await answer.json()]).toEqual([422, { errors }]);
});

test.each([
  [{}, "application/json"],
  [{ body: "{" }, "application/json"],
  [{ body: "[1" }, "application/json"],
  [{ body: '{"page":{"title":"x"}}' }, "text/plain"],
])("a creation with %o as %s is a 400", async (body, type) => {
  const { at, token } = await openPrivate(demoStores.silk);
  const headers = { authorization: `Bearer ${token}`, "content-type": type };
  const answer = await at.call("/apis/web/pages.json", { method: "POST", headers, ...body });
  expect(answer.status).toBe(400);
  expect(answer.headers.has("x-haravan-api-call-limit")).toBe(true);
});

test.each([
  "null",
  "[]",
  "1",
  '"x"',
  '{"page":null}',
  '{"page":[]}',
  '{"page":{"title":{"a":1},"__proto__":{"id":1}}}',
])("a creation with the body %s is no fault of the server", async (text) => {
  const { at, token } = await openPrivate(demoStores.silk);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await at.call("/apis/web/pages.json", { method: "POST", headers, body: text });
  expect([201, 422]).toContain(answer.status);
});

test("what an app changes is bounded, in number and in size", async () => {
  const app = await openPrivate(demoStores.silk);
  for (let i = 0; i <= mostChanges; i += 1)
    await app.send("POST", "/web/pages.json", { page: { title: `Trang ${i}` } });
  expect(await app.at.records.list("store-changes", "", mostChanges * 2)).toHaveLength(mostChanges);
  const large = await app.send("POST", "/web/pages.json", { page: { title: "x", body_html: "x".repeat(70_000) } });
  expect(large.status).toBe(413);
});

test("two calls at once lose neither a count nor a row", async () => {
  const { at, token } = await openPrivate(demoStores.silk);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const body = JSON.stringify({ page: { title: "Cùng lúc" } });
  const made = Array.from({ length: 20 }, () => at.call("/apis/web/pages.json", { method: "POST", headers, body }));
  const answers = await Promise.all(made);
  const used = answers.map((answer) => Number(answer.headers.get("x-haravan-api-call-limit")?.split("/")[0]));
  expect(new Set(used).size).toBe(20);
  const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).page.id));
  expect(new Set(ids).size).toBe(20);
  const count = await at.call("/apis/web/pages/count.json", { headers });
  expect((await count.json()).count).toBe(24);
});

test("what is only acknowledged answers with the row as it was, and changes nothing", async () => {
  const app = await openPrivate(demoStores.silk);
  expect(acknowledgedWrites.map((id) => writes.find((write) => write.id === id)?.path)).toEqual([
    "/com/orders/{id}/assign.json",
  ]);
  const order = await first(app, "/com/orders.json", "orders");
  expect((await json(app.send("POST", `/com/orders/${order.id}/assign.json`, { user_id: 1 }))).order).toEqual(order);
  expect(await app.at.records.list("store-changes", "", 10)).toEqual([]);
});
