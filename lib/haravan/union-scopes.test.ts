import fc from "fast-check";
import { expect, test } from "vitest";
import { fitsScope, longestScope } from "./scope-lists";
import { covers, scopes, undocumentedScopes } from "./scopes";
import { unionScopes } from "./union-scopes";

const names = fc.uniqueArray(fc.constantFrom(...scopes.map(({ name }) => name), "phone", "hac_api"));

test("no list is longer than the server reads, the first has what is needed, and nothing that was there is lost", () => {
  fc.assert(
    fc.property(names, fc.constantFrom(...scopes.map(({ name }) => name)), (have, needed) => {
      const { lists } = unionScopes(have, [needed]);
      for (const list of lists) expect(fitsScope(list), list.join(" ")).toBe(true);
      expect(lists[0]).toContain(needed);
      const all = new Set(lists.flat());
      for (const name of have) expect(covers(all, name), name).toBe(true);
    }),
  );
});

test("a union that fits is one list with everything in it", () => {
  const { lists, dropped } = unionScopes(["openid", "grant_service", "com.read_shop"], ["com.read_orders"]);
  expect(lists).toEqual([["openid", "grant_service", "com.read_orders", "com.read_shop"]]);
  expect(dropped).toEqual([]);
});

test("reads that a write includes go first; the lists are split only when that is not enough", () => {
  const documented = scopes.filter(({ privateAppOnly }) => !privateAppOnly).map(({ name }) => name);
  const lean = unionScopes(documented, ["com.read_shop"]);
  expect(lean.wholeLength).toBeGreaterThan(longestScope);
  expect(lean.lists.length).toBe(1);
  expect(lean.dropped).toContain("com.read_products");
  const more = undocumentedScopes.map(({ name }) => name);
  const split = unionScopes([...documented, ...more], ["web.read_themes"]);
  expect(split.lists.length).toBeGreaterThan(1);
  expect(split.lists.every((list) => list.includes("grant_service"))).toBe(true);
  expect(split.lists[0]).toContain("web.read_themes");
});

test("where nothing is known of what was asked, a service token is asked for", () => {
  expect(unionScopes([], ["com.read_orders"]).lists[0]).toEqual(
    expect.arrayContaining(["openid", "org", "grant_service", "com.read_orders"]),
  );
});

test("a name that authorize refuses is asked for by the scope that exists, whoever had it", () => {
  const union = ["openid", "web.read_contents", "com.read_orders"];
  expect(unionScopes(["openid", "web.read_blogs"], ["com.read_orders"]).lists).toEqual([union]);
  expect(unionScopes(["openid", "com.read_orders"], ["web.read_blogs"]).lists).toEqual([union]);
});
