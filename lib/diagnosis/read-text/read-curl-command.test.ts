import fc from "fast-check";
import { expect, test } from "vitest";
import { readCurlCommand } from "./read-curl-command";

const url = "https://accounts.haravan.com/connect/token";
const form = { "Content-Type": "application/x-www-form-urlencoded" };

test.each([
  [["-sSLk", url], { method: "GET", url }],
  [["-XDELETE", url], { method: "DELETE", url }],
  [["--request=PUT", "--url", url], { method: "PUT", url }],
  [["-I", url], { method: "HEAD", url }],
  [["-d", "a=1", "--data-raw", "b=@c", url], { method: "POST", url, headers: form, body: "a=1&b=@c" }],
  [["-d", "a\n=1", url], { method: "POST", url, headers: form, body: "a=1" }],
  [["-G", "-d", "a=1", `${url}?x=y`], { method: "GET", url: `${url}?x=y&a=1` }],
  [
    ["--data-urlencode", "redirect_uri=https://a.vn/x y", url],
    { method: "POST", url, headers: form, body: "redirect_uri=https%3A%2F%2Fa.vn%2Fx%20y" },
  ],
  [["--json", "{}", url], { method: "POST", url, headers: { "Content-Type": "application/json" }, body: "{}" }],
  [
    ["-F", "grant_type=x", url],
    { method: "POST", url, headers: { "Content-Type": "multipart/form-data" }, params: { grant_type: "x" } },
  ],
  [
    ["-u", "app:sécret", url],
    { method: "GET", url, headers: { Authorization: `Basic ${Buffer.from("app:sécret").toString("base64")}` } },
  ],
  [["--oauth2-bearer", "t", url], { method: "GET", url, headers: { Authorization: "Bearer t" } }],
  [
    ["-H", "content-type: application/json", "-d", "{}", url],
    { method: "POST", url, headers: { "content-type": "application/json" }, body: "{}" },
  ],
  [["-o", "out.txt", "--max-time", "5", "-w", "%{http_code}", "-x", "http://proxy:8080", url], { method: "GET", url }],
  [["apis.haravan.com/com/shop.json"], { method: "GET", url: "http://apis.haravan.com/com/shop.json" }],
])("curl %j", (words, request) => expect(readCurlCommand(words)).toEqual(request));

test("a body that stands in a file is not known, not empty", () => {
  expect(readCurlCommand(["-d", "@body.txt", url])).toEqual({ method: "POST", url, headers: form });
});

test("a sentence about curl is no command", () => {
  expect(readCurlCommand(["failed", "to", "verify", "the", "legitimacy"])).toBeNull();
  expect(readCurlCommand([])).toBeNull();
});

test("any words at all are read or refused", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom("-H", "-d", "--data-urlencode", "-u", "-F", url))),
      (words) => {
        const request = readCurlCommand(words);
        if (request !== null) expect(request.url).toContain("://");
      },
    ),
  );
});
