import { expect, test } from "vitest";
import { locate } from "./where";

const at = (url: string) => locate({ url }, undefined);

test.each([
  ["https://accounts.haravan.com/connect/token", "token", true, null],
  ["http://127.0.0.1:3000/sandbox/accounts/~slow/connect/token", "token", true, null],
  ["http://127.0.0.1:4010/accounts/connect/userinfo", "userinfo", true, null],
  ["https://apis.haravan.com/com/shop.json?limit=1", "api", true, "/com/shop.json"],
  ["http://127.0.0.1:3000/sandbox/apis/products.json", "api", true, "/products.json"],
  ["http://127.0.0.1:4010/apis/web/blogs.json", "api", true, "/web/blogs.json"],
  ["https://webhook.haravan.com/api/subscribe", "webhook", true, null],
  ["https://idp.example/accounts/oauth/token", "token", false, null],
  ["https://accounts.haravan.com.evil.example/connect/token", "token", false, null],
])("%s", (url, endpoint, haravan, apiPath) => {
  expect(at(url)).toMatchObject({ endpoint, haravan, apiPath });
});

test("an address that is no address leaves only the stated step", () => {
  expect(locate({ url: "not a url" }, "refresh")).toMatchObject({ url: null, endpoint: "token", haravan: false });
  expect(locate(undefined, undefined)).toMatchObject({ url: null, endpoint: null });
});
