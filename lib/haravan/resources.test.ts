import fc from "fast-check";
import { expect, test } from "vitest";
import { findResource, methodsAt, probes, resources, writes } from "./resources";
import { findScope } from "./scopes";

const entries = [...resources, ...writes];
const fill = (template: string, id: number) => template.replaceAll(/\{[a-z]+\}/g, String(id));

test("ids are unique", () => {
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

test("every entry finds itself from a concrete path, with or without a query", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...entries),
      fc.nat(),
      fc.constantFrom("", "?limit=1", "?a=/x.json"),
      (entry, id, query) => {
        expect(findResource(entry.method, fill(entry.path, id) + query)).toBe(entry);
      },
    ),
  );
});

test("a path without .json, with another case or with another prefix is unknown", () => {
  expect(findResource("GET", "/com/products")).toBeUndefined();
  expect(findResource("GET", "/com/Products.json")).toBeUndefined();
  expect(findResource("GET", "/admin/products.json")).toBeUndefined();
  expect(findResource("GET", "com/products.json")).toBeUndefined();
});

test("the count is not an item called count", () => {
  expect(findResource("GET", "/com/products/count.json")?.id).toBe("products-count");
  expect(findResource("GET", "/com/products/1000.json")?.id).toBe("products-get");
  expect(findResource("GET", "/com/users/groups.json")?.id).toBe("user-groups");
});

test("any string is looked up without throwing", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (method, path) => {
      findResource(method, path);
    }),
  );
});

test("methods of a path", () => {
  expect(methodsAt("/com/collects/7.json")).toEqual(["GET", "DELETE"]);
  expect(methodsAt("/com/nothing.json")).toEqual([]);
});

test("every scope named by an entry is in the scope table, read for reads and write for writes", () => {
  for (const { method, scope } of entries) {
    if (scope !== null) expect(findScope(scope)?.access).toBe(method === "GET" ? "read" : "write");
  }
});

test("every probe names a known scope and, on the API, the resource its path leads to", () => {
  for (const { scope, resource, path, host } of probes) {
    expect(findScope(scope)).toBeDefined();
    if (host === "api") {
      const found = findResource("GET", path);
      expect(found?.id).toBe(resource);
      expect(found?.scope).toBe(scope);
    }
  }
});
