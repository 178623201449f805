import fc from "fast-check";
import { expect, test } from "vitest";
import { accessOf, impliedBy } from "@/lib/haravan/scope-standing";
import { acceptedFor, scopes } from "@/lib/haravan/scopes";
import { anyFacts, anyName, generation, probe } from "../testing/facts";
import { judgeScopes, type ScopeFacts } from "./judge-scopes";

const rowOf = (name: string, facts: Partial<ScopeFacts>, options?: Parameters<typeof judgeScopes>[1]) =>
  judgeScopes({ scopesRequested: [], scopesGranted: [], probes: [], generation: 1, ...facts }, options).find(
    (row) => row.name === name,
  );

test("a scope asked for and not given is missing", () => {
  expect(rowOf("com.write_orders", { scopesRequested: ["com.write_orders"] })).toMatchObject({
    asked: { kind: "yes" },
    granted: { kind: "no" },
    works: { kind: "get-only" },
    result: "not-granted",
  });
});

test("write gives read as a row of its own, and says through which scope", () => {
  const write = ["com.write_products"];
  const facts = { scopesRequested: write, scopesGranted: write };
  expect(rowOf("com.read_products", facts)).toMatchObject({
    granted: { kind: "through", scope: "com.write_products" },
    asked: { kind: "through", scope: "com.write_products" },
    result: "implied",
  });
  const called = { ...facts, probes: [probe("products-list", 200)] };
  expect(rowOf("com.read_products", called)).toMatchObject({ result: "works", granted: { kind: "through" } });
  expect(rowOf("com.write_products", called)).toMatchObject({ result: "granted", works: { kind: "get-only" } });
});

test("a granted scope whose call answers 403 is contradicted; another failure is not", () => {
  const names = ["com.read_customers"];
  const facts = { scopesRequested: names, scopesGranted: names };
  const resultWith = (...statuses: readonly (number | null)[]) =>
    rowOf("com.read_customers", {
      ...facts,
      probes: statuses.map((status, at) => probe(at === 0 ? "customers-count" : "customers-list", status)),
    })?.result;
  expect(resultWith(403)).toBe("contradicted");
  expect(resultWith(500)).toBe("failed");
  expect(resultWith(200)).toBe("works");
  expect(resultWith(null)).toBe("failed");
  // One call that worked shows that the scope is there: the other's 403 is about something else.
  expect(resultWith(403, 200)).toBe("works");
});

test("what an earlier token showed is said to be of an earlier token, and proves nothing of this one", () => {
  const names = ["com.read_orders"];
  const facts = { scopesRequested: names, scopesGranted: names, generation: 2 };
  const row = rowOf("com.read_orders", { ...facts, probes: [probe("orders-count", 403)] });
  expect(row).toMatchObject({ works: { kind: "refused", earlier: true }, result: "granted" });
  const again = [probe("orders-count", 403), probe("orders-list", 200, { generation: 2 })];
  expect(rowOf("com.read_orders", { ...facts, probes: again })).toMatchObject({
    works: { kind: "works", earlier: false },
    outcome: { resource: "orders-list" },
  });
});

test("of a token whose answer was not seen, what was granted is unknown, and calls tell", () => {
  const facts = { scopesRequested: null, scopesGranted: null };
  const probes = [probe("orders-count", 200), probe("customers-count", 403)];
  expect(rowOf("com.read_orders", { ...facts, probes })).toMatchObject({
    asked: { kind: "unknown" },
    granted: { kind: "unknown" },
    since: { kind: "unknown" },
    result: "works",
  });
  expect(rowOf("com.read_customers", { ...facts, probes })?.result).toBe("refused");
});

test("a call that works without its scope is unexplained; one that needs a scope nobody asked for is refused", () => {
  const probes = [probe("orders-count", 200), probe("customers-count", 403)];
  expect(rowOf("com.read_orders", { probes })?.result).toBe("unexplained");
  expect(rowOf("com.read_customers", { probes })?.result).toBe("refused");
});

test("a scope that an earlier token had is lost, and with which token", () => {
  const generations = [generation(3, []), generation(2, []), generation(1, ["com.read_orders"])];
  const names = ["com.read_orders"];
  expect(rowOf("com.read_orders", { scopesRequested: names, generations, generation: 3 })).toMatchObject({
    result: "lost",
    since: { kind: "lost", generation: 2 },
  });
});

test("granted since counts back without a gap, and no further than what was seen", () => {
  const names = ["com.read_orders"];
  const since = (...lists: readonly (readonly string[] | null)[]) =>
    rowOf("com.read_orders", {
      scopesGranted: names,
      generations: lists.map((list, at) => generation(lists.length - at, list)),
    })?.since;
  expect(since(names, names)).toMatchObject({ kind: "granted", generation: 1 });
  expect(since(["com.write_orders"], names)).toMatchObject({ kind: "granted", generation: 1 });
  expect(since(names, [], names)).toMatchObject({ kind: "granted", generation: 3 });
  expect(since(names, null, names)).toMatchObject({ kind: "granted", generation: 3 });
  expect(since(null, names)).toEqual({ kind: "unknown" });
});

test("where two pages name two scopes for one call, it shows a scope only without the other", () => {
  const probes = [probe("shipping-rates-list", 200)];
  const granted = ["com.read_shippings"];
  expect(rowOf("com.read_shippings", { scopesGranted: granted, probes })?.result).toBe("works");
  const both = ["com.read_shippings", "com.read_orders"];
  expect(rowOf("com.read_shippings", { scopesGranted: both, probes })?.works.kind).toBe("not-tried");
});

test("a name of a resource page is shown by the calls of the scope it stands for", () => {
  const names = ["com.read_contents"];
  const row = rowOf("com.read_contents", {
    scopesRequested: names,
    scopesGranted: names,
    probes: [probe("blogs-count", 403)],
  });
  expect(row).toMatchObject({ result: "contradicted", standing: { kind: "other-spelling", of: "web.read_contents" } });
});

test("used counts calls that were made, of the scope that opened them", () => {
  const facts = { scopesGranted: ["com.write_products"] };
  const probes = [
    probe("products-count", 200, { at: "2026-11-22T15:00:00.000Z" }),
    probe("products-list", 200),
    probe("collects-list", null, { untried: "cancelled" }),
  ];
  const used = { calls: 2, resource: "products-count" };
  expect(rowOf("com.read_products", { ...facts, probes })?.used).toMatchObject(used);
  expect(rowOf("com.write_products", { ...facts, probes })?.used).toMatchObject(used);
  const own = { scopesGranted: ["com.read_products", "com.write_products"], probes };
  expect(rowOf("com.write_products", own)?.used).toBeNull();
});

test("all documented scopes have a row when asked for, those without any sign as absent", () => {
  const rows = judgeScopes({ scopesRequested: [], scopesGranted: [], probes: [] }, { all: true });
  expect(rows.map(({ name }) => name)).toEqual(scopes.map(({ name }) => name));
  expect(new Set(rows.map(({ result }) => result))).toEqual(new Set(["absent"]));
});

const tickedToo = fc.record({ ticked: fc.option(fc.uniqueArray(anyName)), all: fc.boolean() });

test("every name asked for or granted has exactly one row, and so has the read of every write", () => {
  fc.assert(
    fc.property(anyFacts, tickedToo, (facts, options) => {
      const names = judgeScopes(facts, options).map(({ name }) => name);
      expect(names.length).toBe(new Set(names).size);
      const named = [...(facts.scopesRequested ?? []), ...(facts.scopesGranted ?? []), ...(options.ticked ?? [])];
      const reads = named.map(impliedBy).filter((name) => name !== null);
      expect(new Set(names)).toEqual(new Set([...names, ...named, ...reads]));
    }),
  );
});

test("a write scope is never said to work, whatever was called", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const row of judgeScopes(facts, { all: true })) {
        if (accessOf(row.name) !== "write") continue;
        expect(row.works).toEqual({ kind: "get-only" });
        expect(["works", "unexplained", "effective"]).not.toContain(row.result);
      }
    }),
  );
});

test("what is not known never becomes no, and what is implied is never granted by name", () => {
  fc.assert(
    fc.property(anyFacts, tickedToo, (facts, options) => {
      const lists = { asked: facts.scopesRequested, granted: facts.scopesGranted, ticked: options.ticked };
      for (const row of judgeScopes(facts, options)) {
        for (const column of ["asked", "granted", "ticked"] as const) {
          const list = lists[column];
          const expected =
            list === null
              ? "unknown"
              : list.includes(row.name)
                ? "yes"
                : list.some((name) => acceptedFor(row.name).includes(name))
                  ? "through"
                  : "no";
          expect(`${column} ${row.name} ${row[column].kind}`).toBe(`${column} ${row.name} ${expected}`);
        }
        if (row.result === "implied") expect(row.granted.kind).toBe("through");
        if (row.result === "not-granted" || row.result === "lost") expect(row.granted.kind).toBe("no");
      }
    }),
  );
});
