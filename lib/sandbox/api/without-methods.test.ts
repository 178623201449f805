import { expect, test } from "vitest";
import { openPrivate } from "../testing/open-private";
import { demoStores } from "../worlds/demo";
import { withoutMethods } from "./without-methods";

test("only what a script would call is left out, however deep", () => {
  const sent = JSON.parse('{"a":[{"toString":null,"b":{"valueOf":1,"c":[null,"toString",2]}}],"__proto__":{"d":1}}');
  expect(JSON.stringify(withoutMethods(sent))).toBe('{"a":[{"b":{"c":[null,"toString",2]}}],"__proto__":{"d":1}}');
});

test.each([
  ["POST", "/web/redirects.json", { redirect: { path: [{ toString: null }], target: "/x" } }],
  ["POST", "/com/products.json", { product: { title: { toString: 1, valueOf: 1 } } }],
  ["POST", "/com/customers.json", { customer: { email: { toString: null }, first_name: "An" } }],
])("data that is named like a method makes nothing fail: %s %s", async (method, path, body) => {
  const { send, get } = await openPrivate(demoStores.silk);
  expect((await send(method, path, body)).status).toBeLessThan(500);
  expect((await get(`${path}?order=title`)).status).toBe(200);
});
