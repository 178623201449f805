import fc from "fast-check";
import { expect, test } from "vitest";
import { installedToken, openDemo, partnerHeaders } from "../testing/demo-app";
import type { TestSandbox } from "../testing/open-test-sandbox";
import { demoStores } from "../worlds/demo";
import { draw } from "./bucket";

const get = (at: TestSandbox, token: string, path: string, headers: Record<string, string> = {}) =>
  at.call(path, { headers: { authorization: `Bearer ${token}`, ...headers } });

const create = (at: TestSandbox, token: string, body: string, type = "application/json") =>
  at.call("/apis/com/products.json", {
    method: "POST",
    body,
    headers: { authorization: `Bearer ${token}`, "content-type": type },
  });

test("the token selects the store", async () => {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app);
  for (const path of ["/apis/com/shop.json", "/apis/web/shop.json"]) {
    const answer = await get(at, token, path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("x-haravan-api-call-limit")).toMatch(/^[12]\/80$/);
    const { shop } = await answer.json();
    expect(shop).toMatchObject({ id: Number(demoStores.silk), myharavan_domain: "https://lua-hoi-an.myharavan.com" });
  }
});

test("lists are paged, counted, and their members found", async () => {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app);
  const { products } = await (await get(at, token, "/apis/com/products.json?limit=5&page=2")).json();
  const { count } = await (await get(at, token, "/apis/com/products/count.json")).json();
  expect([products.length, count]).toEqual([5, 12]);
  const { product } = await (await get(at, token, `/apis/com/products/${products[0].id}.json`)).json();
  expect(product.title).toBe(products[0].title);
  expect((await get(at, token, "/apis/com/products/1.json")).status).toBe(404);
});

test("a shop has the fields of its page's sample, the ones of the checkout too", async () => {
  const { at, app } = await openDemo();
  const { shop } = await (await get(at, await installedToken(at, app), "/apis/com/shop.json")).json();
  const behaviors = Object.entries(shop).filter(([name]) => name.endsWith("_checkout_behavior"));
  expect(behaviors.map(([name]) => name.split("_")[0]).toSorted()).toEqual(
    "address district email fullname phone ward".split(" "),
  );
  for (const [, value] of behaviors) expect(["optional", "required", "disabled"]).toContain(value);
  expect(shop).toMatchObject({ timezone: "(GMT+07:00) Hanoi", country: "VN", zip: null, tax_shipping: false });
});

test.each(["/apis/com/shop", "/apis/shop.json", "/apis/com/Shop.json", "/apis/com/shop.json/"])(
  "%s is not there",
  async (path) => {
    const { at, app } = await openDemo();
    expect((await get(at, await installedToken(at, app), path)).status).toBe(404);
  },
);

test("no token, a wrong one and another header give the same bare 401", async () => {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app);
  const headers = [{}, { authorization: "Bearer nope" }, { authorization: token }, { "x-haravan-access-token": token }];
  for (const header of headers) {
    const answer = await at.call("/apis/com/shop.json", { headers: header as Record<string, string> });
    expect([answer.status, answer.headers.get("www-authenticate"), await answer.text()]).toEqual([401, "Bearer", ""]);
  }
});

test("a scope that was not granted is a 403, and the server keeps what was needed", async () => {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app);
  const answer = await get(at, token, "/apis/com/orders.json");
  expect([answer.status, await answer.json()]).toEqual([403, { errors: "Forbidden" }]);
  expect(at.reasons.at(-1)).toMatchObject({ check: "scope-granted", values: { needed: "com.read_orders" } });
});

test("a write needs JSON in body and content type, and is seen by its app only", async () => {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app);
  expect((await create(at, token, "{", "application/json")).status).toBe(400);
  expect((await create(at, token, '{"product":{"title":"x"}}', "application/x-www-form-urlencoded")).status).toBe(400);
  const blank = await create(at, token, '{"product":{"title":" "}}');
  expect([blank.status, await blank.json()]).toEqual([422, { errors: { title: ["can't be blank"] } }]);
  const made = await create(at, token, '{"product":{"title":"Áo bà ba"}}');
  expect(made.status).toBe(201);
  const { product } = await made.json();
  expect((await (await get(at, token, `/apis/com/products/${product.id}.json`)).json()).product.title).toBe("Áo bà ba");
  expect((await (await get(at, token, "/apis/com/products/count.json")).json()).count).toBe(13);
});

test("reading is not writing", async () => {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app, "openid org com.read_products");
  expect((await create(at, token, '{"product":{"title":"x"}}')).status).toBe(403);
});

test.each([
  ["com.read_contents", "/apis/web/blogs.json"],
  ["web.read_contents", "/apis/web/blogs.json"],
  ["com.write_script_tags", "/apis/web/script_tags.json"],
  ["com.read_orders", "/apis/com/shipping_rates.json?country_id=241&province_id=50"],
  ["com.read_shippings", "/apis/com/shipping_rates.json?country_id=241&province_id=50"],
])("where two pages disagree %s opens %s", async (scope, path) => {
  const { at, app } = await openDemo();
  const headers = { ...partnerHeaders };
  const body = JSON.stringify({ scopes: ["openid", "org", scope] });
  expect((await at.call(`/partners/apps/${app.clientId}`, { method: "PATCH", headers, body })).status).toBe(200);
  const token = await installedToken(at, app, `openid org ${scope}`);
  expect((await get(at, token, path)).status).toBe(200);
});

test("the bucket fills at 80, says how long to wait, and leaks", async () => {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app);
  const statuses = [];
  for (let i = 0; i < 81; i += 1) statuses.push((await get(at, token, "/apis/com/shop.json")).status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  const full = await get(at, token, "/apis/com/shop.json");
  expect(full.headers.get("x-haravan-api-call-limit")).toBe("80/80");
  expect(full.headers.get("retry-after")).toMatch(/^\d+\.\d$/);
  at.clock.nowMs += 1000 * Number(full.headers.get("retry-after")) + 50;
  expect((await get(at, token, "/apis/com/shop.json")).status).toBe(200);
});

test("refusals are counted and say so; when it is full nothing else is looked at", async () => {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app);
  const used = async (path: string, init: RequestInit = {}) => {
    const answer = await at.call(path, { ...init, headers: { authorization: `Bearer ${token}` } });
    return [answer.status, answer.headers.get("x-haravan-api-call-limit")];
  };
  expect(await used("/apis/com/orders.json")).toEqual([403, "1/80"]);
  expect(await used("/apis/com/products/1.json")).toEqual([404, "2/80"]);
  expect(await used("/apis/com/nothing.json")).toEqual([404, "3/80"]);
  expect(await used("/apis/com/products.json", { method: "POST", body: "{" })).toEqual([400, "4/80"]);
  for (let i = 0; i < 76; i += 1) await used("/apis/com/shop.json");
  expect(await used("/apis/com/orders.json")).toEqual([429, "80/80"]);
});

test("a bucket never holds more than its size, and only time empties it", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 }), (pauses) => {
      let bucket: Parameters<typeof draw>[0];
      let nowMs = 0;
      for (const pause of pauses) {
        nowMs += pause;
        const drawn = draw(bucket, nowMs);
        expect(drawn.used).toBeGreaterThanOrEqual(1);
        expect(drawn.used).toBeLessThanOrEqual(80);
        if (drawn.full) expect(draw(drawn.bucket, nowMs + drawn.retryAfterSeconds * 1000 + 1).full).toBe(false);
        bucket = drawn.bucket;
      }
    }),
  );
});

test("webhook subscriptions are listed with wh_api", async () => {
  const { at, app } = await openDemo();
  const list = async (token: string) => get(at, token, "/webhook/api/subscribe");
  expect(await (await list(await installedToken(at, app))).json()).toEqual({ data: [], error: false, message: "" });
  expect((await list(await installedToken(at, app, "openid org"))).status).toBe(403);
});

test.each([
  ["api-404", 404],
  ["api-429", 429],
  ["api-500", 500],
  ["api-502", 502],
])("Prefer: scenario=%s answers %i for this request only", async (name, status) => {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app);
  const answer = await get(at, token, "/apis/com/shop.json", { prefer: `respond-async, scenario=${name}` });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f]{20}$/);
  expect((await get(at, token, "/apis/com/shop.json")).status).toBe(200);
});

test("a scenario of the token endpoint leaves the code alone", async () => {
  const { at } = await openDemo();
  const answer = await at.post("/accounts/connect/token", {}, { prefer: "scenario=token-500" });
  expect(answer.status).toBe(500);
  expect((await at.post("/accounts/connect/token", {}, { prefer: "scenario=api-500" })).status).toBe(400);
});
