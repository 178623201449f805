import fc from "fast-check";
import { expect, test } from "vitest";
import { fitsScope, longestScope, scopeLength, splitScopes, withoutImplied } from "./scope-lists";
import { covers, loginScopes, resourcePageScopes, scopes } from "./scopes";

const base = [...loginScopes, "grant_service"];
const all = scopes.map(({ name }) => name);
const known = [...all, ...resourcePageScopes];
const some = fc.subarray(all);

test("every documented scope together is too long for one request", () => {
  expect(scopeLength(all)).toBeGreaterThan(longestScope);
  expect(splitScopes(base, all).length).toBeGreaterThan(1);
});

test("no list is too long, each has the base, and together they have every name", () => {
  fc.assert(
    fc.property(some, (names) => {
      const lists = splitScopes(base, names);
      for (const list of lists) {
        expect(fitsScope(list)).toBe(true);
        expect(list).toEqual(expect.arrayContaining(base));
      }
      expect(new Set(lists.flat())).toEqual(new Set([...base, ...names]));
    }),
  );
});

test("what fits into one list is one list", () => {
  fc.assert(
    fc.property(some, (names) => {
      fc.pre(fitsScope([...new Set([...base, ...names])]));
      expect(splitScopes(base, names)).toHaveLength(1);
    }),
  );
});

test("a list without the implied reads opens what it opened with them", () => {
  fc.assert(
    fc.property(fc.subarray(known), (names) => {
      const short = new Set(withoutImplied(names));
      for (const name of names) expect(covers(short, name)).toBe(true);
    }),
  );
});

test("a read beside its own write is implied, beside another's it is not", () => {
  expect(withoutImplied(["com.read_orders", "com.write_orders", "com.read_products"])).toEqual([
    "com.write_orders",
    "com.read_products",
  ]);
});

test("a name longer than the room beside the base is in no list", () => {
  expect(splitScopes(base, ["x".repeat(300), "com.read_shop"])).toEqual([[...base, "com.read_shop"]]);
});
