import fc from "fast-check";
import { expect, test } from "vitest";
import { haravanHosts, sandboxHosts } from "@/lib/haravan/hosts";
import { findResource, resources } from "@/lib/haravan/resources";
import { checkProbePath } from "./check-probe-path";
import { buildProbeRequest } from "./probe-resource";

const live = haravanHosts;
const sandbox = sandboxHosts("http://127.0.0.1:3000");
const hostile = [
  "//evil.example/com/shop.json",
  "https://evil.example/com/shop.json",
  "/com/../../connect/token",
  "/com/./shop.json",
  "/com/%2e%2e/shop.json",
  "/com%2fshop.json",
  "/com/products/1%2f2.json",
  "@evil.example/com/shop.json",
  ".evil.example/com/shop.json",
  ":80@evil.example/com/shop.json",
  "\\\\evil.example\\com\\shop.json",
  "/com\\shop.json",
  "/com/shop.json\r\nHost: evil.example",
  "/com/shop.json#@evil.example",
  "/com/shop.json?a=1#b",
  "/com/shop.json?a=\\evil",
  "/com/shop.json?a=b c",
  " /com/shop.json",
  "/com/shop.json ",
  "com/shop.json",
  "/com/shop.json/",
  "/com//shop.json",
  "/COM/shop.json",
  "/com/shop.json;x",
  "/com/products/１.json",
  "?/com/shop.json",
  "",
  "/",
];

test.each(hostile)("%j is refused at every host", (path) => {
  for (const hosts of [live, sandbox]) {
    for (const host of ["api", "webhook", "accounts"] as const)
      expect(checkProbePath(hosts, host, path).ok).toBe(false);
    expect(() => buildProbeRequest({ hosts, accessToken: "T", resource: { path } })).toThrow(RangeError);
  }
});

test("every documented GET goes to the API host, below its base path", () => {
  for (const { path } of resources) {
    const filled = path.replaceAll(/\{[a-z]+\}/g, "7");
    const at = (hosts: typeof live) => {
      const checked = checkProbePath(hosts, "api", filled);
      return checked.ok ? checked.value.href : checked.failure;
    };
    expect(at(live)).toBe(`https://apis.haravan.com${filled}`);
    expect(at(sandbox)).toBe(`http://127.0.0.1:3000/sandbox/apis${filled}`);
  }
});

test("the other hosts answer to one path each", () => {
  expect(checkProbePath(live, "webhook", "/api/subscribe").ok).toBe(true);
  expect(checkProbePath(live, "accounts", "/connect/userinfo").ok).toBe(true);
  expect(checkProbePath(live, "api", "/api/subscribe").ok).toBe(false);
  expect(checkProbePath(live, "accounts", "/connect/token").ok).toBe(false);
  expect(checkProbePath(live, "webhook", "/com/shop.json").ok).toBe(false);
});

test("whatever is asked for, what goes out is a GET of a documented path at the provider's own API host", () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      "/com",
      "/web",
      "/products",
      ".json",
      "/..",
      "//",
      "\\",
      "@",
      "%2f",
      "?",
      "#",
      ":",
      "evil.example",
      "\n",
      "shop",
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  const paths = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
    fc.tuple(fc.constantFrom(...resources), fc.string()).map(([{ path }, id]) => path.replaceAll(/\{[a-z]+\}/g, id)),
    fc.tuple(fc.constantFrom(...resources), fc.string()).map(([{ path }, query]) => `${path}?${query}`),
  );
  fc.assert(
    fc.property(paths, fc.constantFrom(live, sandbox), (path, hosts) => {
      const checked = checkProbePath(hosts, "api", path);
      if (!checked.ok) return;
      const { method, url } = buildProbeRequest({ hosts, accessToken: "T", resource: { path } });
      const base = new URL(hosts.api);
      expect(method).toBe("GET");
      expect(new URL(url).origin).toBe(base.origin);
      expect(url.startsWith(`${hosts.api}/`)).toBe(true);
      expect(findResource("GET", url.slice(hosts.api.length))).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});
