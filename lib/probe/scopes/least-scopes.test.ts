import fc from "fast-check";
import { expect, test } from "vitest";
import { fitsScope } from "@/lib/haravan/scope-lists";
import { covers, loginScopes, resourcePageScopes, scopes, undocumentedScopes } from "@/lib/haravan/scopes";
import { apiCalls, findCall, scopesOf } from "../calls/known-calls";
import { type AppNeed, appNeeds, findLeastScopes, type LeastInput } from "./least-scopes";

const allIds = apiCalls.map(({ resource }) => resource);
const allNames = [
  ...scopes.map(({ name }) => name),
  ...resourcePageScopes,
  ...undocumentedScopes.map(({ name }) => name),
];
const needs = fc.subarray(["service", "refresh", "webhooks"] satisfies AppNeed[]);
const inputs: fc.Arbitrary<LeastInput> = fc.record({
  calls: fc.subarray(allIds),
  needs,
  privateToken: fc.boolean(),
  present: fc.option(fc.subarray(allNames)),
});

const least = (input: Partial<LeastInput>) =>
  findLeastScopes({ calls: [], needs: [], privateToken: false, present: null, ...input });

const isOpen = (list: readonly string[], id: string): boolean => {
  const call = findCall(id);
  const accepted = call === undefined ? [] : scopesOf(call);
  return accepted.length === 0 || accepted.some((scope) => covers(new Set(list), scope));
};

test("an id names one call", () => {
  expect(new Set(allIds).size).toBe(allIds.length);
});

test("every chosen call is open with the list, but for those that no consent opens", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const found = findLeastScopes(input);
      const closed = input.calls.filter((id) => !isOpen(found.least, id));
      const privateOnly = found.privateOnly.map(({ resource }) => resource);
      expect(closed.filter((id) => !privateOnly.includes(id))).toEqual([]);
      if (input.privateToken) expect(privateOnly).toEqual([]);
      expect(closed.filter((id) => !isOpen(found.careful, id))).toEqual(closed);
      for (const name of found.least) expect(found.careful).toContain(name);
    }),
  );
});

test("without any one of its data scopes some chosen call is closed", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const found = findLeastScopes(input);
      const privateOnly = new Set(found.privateOnly.map(({ resource }) => resource));
      const base: readonly string[] = input.privateToken
        ? []
        : [...loginScopes, ...input.needs.map((need) => appNeeds[need])];
      for (const name of found.least.filter((one) => !base.includes(one))) {
        const rest = found.least.filter((one) => one !== name);
        expect(input.calls.some((id) => !privateOnly.has(id) && !isOpen(rest, id))).toBe(true);
      }
      expect(base.filter((name) => !found.least.includes(name))).toEqual([]);
    }),
  );
});

test("keep and remove are what there is, keep and add are what to ask for, each once", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { keep, remove, add, least: list } = findLeastScopes(input);
      const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);
      expect([...keep, ...names(remove)].sort()).toEqual([...(input.present ?? [])].sort());
      expect([...keep, ...names(add)].sort()).toEqual([...list].sort());
    }),
  );
});

test("fewer calls never need more scopes", () => {
  fc.assert(
    fc.property(inputs, fc.nat(), (input, at) => {
      const calls = input.calls.filter((_, i) => i !== at % Math.max(1, input.calls.length));
      expect(findLeastScopes({ ...input, calls }).least.length).toBeLessThanOrEqual(
        findLeastScopes(input).least.length,
      );
    }),
  );
});

test("nothing chosen needs only the sign-in, and a private token nothing at all", () => {
  expect(least({}).least).toEqual(loginScopes);
  expect(least({ privateToken: true }).least).toEqual([]);
});

test("a write covers the reads of its subject; the careful list has both", () => {
  const found = least({ calls: ["products-list", "products-create"], present: ["com.read_products"] });
  expect(found.least).toEqual([...loginScopes, "com.write_products"]);
  expect(found.careful).toEqual([...loginScopes, "com.read_products", "com.write_products"]);
  expect(found.remove).toEqual([{ name: "com.read_products", why: { kind: "in-write", write: "com.write_products" } }]);
  expect(found.add).toContainEqual({ name: "com.write_products", covered: false });
});

test("where only reads are chosen the write goes and its read comes, which the token can do already", () => {
  const found = least({ calls: ["orders-list"], present: ["com.write_orders", "com.read_customers", "phone"] });
  expect(found.remove).toEqual([
    { name: "com.read_customers", why: { kind: "no-call" } },
    { name: "com.write_orders", why: { kind: "only-read", read: "com.read_orders" } },
    { name: "phone", why: { kind: "undocumented" } },
  ]);
  expect(found.add).toContainEqual({ name: "com.read_orders", covered: true });
});

test("the scopes that no call needs are a matter of what the app is for", () => {
  const present = [...loginScopes, "grant_service", "offline_access", "wh_api"];
  const found = least({ needs: ["service"], present });
  expect(found.least).toEqual([...loginScopes, "grant_service"]);
  expect(found.remove.map(({ name, why }) => [name, why.kind])).toEqual([
    ["offline_access", "not-wanted"],
    ["wh_api", "not-wanted"],
  ]);
});

test("a call of which two pages name different scopes needs no second one beside the other's", () => {
  expect(least({ calls: ["shipping-rates-list"] }).least).toEqual([...loginScopes, "com.read_shippings"]);
  const found = least({ calls: ["shipping-rates-list", "orders-list"] });
  expect(found.least).toEqual([...loginScopes, "com.read_orders"]);
  expect(found.careful).toEqual([...loginScopes, "com.read_shippings", "com.read_orders"]);
  expect(found.disputed.map(({ resource }) => resource)).toEqual(["shipping-rates-list"]);
});

test("discounts are opened by no consent, and by a private token as usual", () => {
  expect(least({ calls: ["discounts-list"] })).toMatchObject({
    least: loginScopes,
    privateOnly: [{ resource: "discounts-list" }],
  });
  expect(least({ calls: ["discounts-list"], privateToken: true })).toMatchObject({
    least: ["com.read_discounts"],
    privateOnly: [],
  });
});

test("a scope that the token has by its other spelling keeps it", () => {
  const found = least({ calls: ["blogs-list"], present: ["com.read_contents"] });
  expect(found.keep).toEqual(["com.read_contents"]);
  expect(found.remove).toEqual([]);
});

test("calls without a documented scope add none", () => {
  const found = least({ calls: ["metafields-list", "no-such-call"] });
  expect(found.least).toEqual(loginScopes);
  expect(found.withoutScope.map(({ resource }) => resource)).toEqual(["metafields-list"]);
  expect(found.calls).toHaveLength(1);
});

test("the list for everything that can be had by consent is short enough to be asked for", () => {
  const everything = least({ calls: allIds, needs: ["service", "refresh", "webhooks"] });
  expect(fitsScope(everything.least)).toBe(true);
  expect(everything.lengths.least).toBe(everything.least.join(" ").length);
});
