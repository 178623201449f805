import { expect, test } from "vitest";
import { chooseProxy } from "./choose-proxy";

const httpsProxy = "http://proxy.example:3128";
const proxyFor = (url: string, noProxy: string | null = null, proxy: string | null = httpsProxy) =>
  chooseProxy(new URL(url), { httpsProxy: proxy, noProxy })?.href ?? null;

test.each([
  ["https://accounts.haravan.com/", null, "http://proxy.example:3128/"],
  ["http://idp.example/", "", "http://proxy.example:3128/"],
  ["https://localhost:3000/", null, null],
  ["http://127.0.0.1/", null, null],
  ["http://[::1]:8080/", null, null],
  ["https://accounts.haravan.com/", "*", null],
  ["https://accounts.haravan.com/", "haravan.com", null],
  ["https://accounts.haravan.com/", ".haravan.com", null],
  ["https://accounts.haravan.com/", "*.HARAVAN.com , other", null],
  ["https://accounts.haravan.com/", "accounts.haravan.com:443", null],
  ["https://accounts.haravan.com/", "accounts.haravan.com:8443", "http://proxy.example:3128/"],
  ["https://notharavan.com/", "haravan.com", "http://proxy.example:3128/"],
])("%s with NO_PROXY %j", (url, noProxy, expected) => {
  expect(proxyFor(url, noProxy)).toBe(expected);
});

test("a proxy without a scheme is an http one, and none is none", () => {
  expect(proxyFor("https://a.example/", null, "proxy.example:3128")).toBe("http://proxy.example:3128/");
  expect(proxyFor("https://a.example/", null, null)).toBeNull();
  expect(proxyFor("https://a.example/", null, "")).toBeNull();
});
