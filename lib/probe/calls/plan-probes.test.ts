import fc from "fast-check";
import { expect, test } from "vitest";
import { sandboxHosts } from "@/lib/haravan/hosts";
import { findResource, probes, resources } from "@/lib/haravan/resources";
import { checkProbePath } from "./check-probe-path";
import { fillProbe, type ListOutcome } from "./fill-probe";
import { findReadCall, readCalls } from "./known-calls";
import { needsIds, type PlannedProbe, planProbes } from "./plan-probes";
import type { ListRow } from "./read-rows";

const hosts = sandboxHosts("http://127.0.0.1:3000");

function planOf(wish: Parameters<typeof planProbes>[0]): readonly PlannedProbe[] {
  const plan = planProbes(wish);
  if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
  return plan.value;
}

/** Walks a plan with lists that answer these rows; answers the path of each call, or why there is none. */
function walk(plan: readonly PlannedProbe[], answer: (resource: string) => readonly ListRow[] | null) {
  const lists = new Map<string, ListOutcome>();
  return new Map(
    plan.map((planned) => {
      const filled = fillProbe(planned, lists);
      const { resource } = planned.target;
      lists.set(resource, filled.ok ? { rows: answer(resource), ids: filled.value.ids } : { rows: null, ids: {} });
      return [resource, filled.ok ? filled.value.path : filled.failure] as const;
    }),
  );
}

test("everything means every documented GET once, and every list stands before what takes ids from it", () => {
  const plan = planOf({ kind: "all" });
  const names = plan.map(({ target }) => target.resource);
  expect(new Set(names)).toEqual(new Set([...resources.map(({ id }) => id), "userinfo", "webhook-subscription"]));
  expect(names.length).toBe(new Set(names).size);
  for (const [at, { needs }] of plan.entries()) {
    for (const { list } of needs) expect(names.slice(0, at)).toContain(list);
  }
});

test("every parameter of every template has a list that names it", () => {
  for (const { target, needs } of planOf({ kind: "all" })) {
    expect(needs.map(({ name }) => name).sort()).toEqual([...needsIds(target)].sort());
  }
});

test("where every list has rows, every call of the plan is its own documented GET", () => {
  for (const [resource, path] of walk(planOf({ kind: "all" }), () => [{ id: 7 }])) {
    const target = findReadCall(resource);
    if (target?.host === "api") expect(findResource("GET", path)?.id).toBe(resource);
    expect(checkProbePath(hosts, target?.host ?? "api", path).ok).toBe(true);
  }
});

test("an empty list leaves nothing to test with, a refused one says so, and no id is made up", () => {
  const empty = walk(planOf({ kind: "all" }), () => []);
  expect(empty.get("products-get")).toBe("nothing-to-test-with");
  expect(empty.get("product-images-get")).toBe("list-refused");
  const refused = walk(planOf({ kind: "all" }), () => null);
  for (const { target } of planOf({ kind: "all" })) {
    if (needsIds(target).length > 0) expect(refused.get(target.resource)).toBe("list-refused");
  }
});

test("ids that hang together come from one place: an article with the blog it was listed under", () => {
  const rows = (resource: string): readonly ListRow[] =>
    resource === "blogs-list" ? [{ id: 1 }, { id: 2, articles: [{}] }] : [{ id: 5 }];
  const plan = planOf({ kind: "resources", resources: ["article-metafields-get"] });
  expect(walk(plan, rows).get("article-metafields-get")).toBe("/web/blogs/2/articles/5/metafields/5.json");
});

test("an order that has refunds is chosen for the list of its refunds", () => {
  const rows = (): readonly ListRow[] => [
    { id: 1, refunds: [] },
    { id: 2, refunds: [{ id: 9 }] },
  ];
  const paths = walk(planOf({ kind: "resources", resources: ["refunds-list", "transactions-list"] }), rows);
  expect(paths.get("refunds-list")).toBe("/com/orders/2/refunds.json");
  expect(paths.get("transactions-list")).toBe("/com/orders/1/transactions.json");
});

test("rates are asked for with a country and a province of it", () => {
  const rows = (resource: string) => [{ id: resource === "countries-list" ? 241 : 3 }];
  const paths = walk(planOf({ kind: "resources", resources: ["shipping-rates-list"] }), rows);
  expect(paths.get("provinces-list")).toBe("/com/countries/241/provinces.json");
  expect(paths.get("shipping-rates-list")).toBe("/com/shipping_rates.json?country_id=241&province_id=3");
});

test("one call for each scope that a GET can prove", () => {
  const plan = planOf({ kind: "scopes" }).filter(({ forIds }) => !forIds);
  const scopes = plan.map(({ target }) => target.scope);
  expect(new Set(scopes)).toEqual(new Set([...probes.map(({ scope }) => scope), "com.read_shippings"]));
  expect(scopes.length).toBe(new Set(scopes).size);
});

test("what a person gives is taken, and what is missing is looked for beside it", () => {
  const one = { kind: "one", resource: "product-images-get", params: { product: "12" } } as const;
  const plan = planOf(one);
  expect(plan.map(({ target }) => target.resource)).toEqual(["product-images-list", "product-images-get"]);
  expect(walk(plan, () => [{ id: 4 }]).get("product-images-get")).toBe("/com/products/12/images/4.json");
  const whole = planOf({ ...one, params: { product: "12", id: "3" }, query: { fields: "id,src" } });
  expect(walk(whole, () => null).get("product-images-get")).toBe("/com/products/12/images/3.json?fields=id%2Csrc");
});

test("a parameter at fault is named", () => {
  const fault = (params: Record<string, string>) => planProbes({ kind: "one", resource: "products-get", params });
  expect(fault({ id: "count" })).toMatchObject({ failure: { kind: "bad-parameter", in: "params", name: "id" } });
  expect(fault({ id: "1", moon: "2" })).toMatchObject({ failure: { name: "moon" } });
  expect(planProbes({ kind: "resources", resources: ["shop", "moons-list"] })).toMatchObject({
    failure: { kind: "no-such-resource", at: 1 },
  });
});

test("no parameter, however hostile, leads anywhere but to its own template at its own host", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "..",
      "../..",
      "%2e%2e",
      "a/b",
      "a%2fb",
      "@evil",
      "\\",
      "1?x=",
      "1#",
      "\r\nHost: evil",
      "//e",
      " 1",
    ),
  );
  const targets = readCalls.filter(({ path }) => path.includes("{"));
  const values = fc.tuple(hostile, hostile, hostile);
  fc.assert(
    fc.property(fc.constantFrom(...targets), values, hostile, hostile, (target, given, name, value) => {
      const names = needsIds(target);
      const params = Object.fromEntries(names.map((one, at) => [one, given[at] ?? "1"]));
      const plan = planProbes({ kind: "one", resource: target.resource, params, query: { [name]: value } });
      if (!plan.ok) return;
      const filled = walk(plan.value, () => [{ id: 1 }]).get(target.resource) ?? "";
      const checked = checkProbePath(hosts, target.host, filled);
      expect(checked.ok && checked.value.origin).toBe("http://127.0.0.1:3000");
      expect(findResource("GET", filled)?.id).toBe(target.resource);
    }),
    { numRuns: 500 },
  );
});
