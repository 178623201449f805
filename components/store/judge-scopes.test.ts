import fc from "fast-check";
import { expect, test } from "vitest";
import { scopes } from "@/lib/haravan/scopes";
import type { ProbeView } from "@/lib/trace/views";
import { judgeScopes } from "./judge-scopes";

const probe = (resource: string, status: number | null): ProbeView => ({
  resource,
  status,
  at: "2026-11-22T14:00:00Z",
  totalMs: 12,
  verdict: "good",
  runId: "r",
});
const rowOf = (name: string, facts: Parameters<typeof judgeScopes>[0]) =>
  judgeScopes(facts).find((row) => row.name === name);

test("a scope asked for and not given is missing", () => {
  const row = rowOf("com.write_orders", { scopesRequested: ["com.write_orders"], scopesGranted: [], probes: [] });
  expect(row).toMatchObject({ requested: true, granted: false, result: "notGranted" });
});

test("write gives read, and says through which scope", () => {
  const facts = { scopesRequested: ["com.read_products"], scopesGranted: ["com.write_products"], probes: [] };
  expect(rowOf("com.read_products", facts)).toMatchObject({ granted: true, grantedVia: "com.write_products" });
});

test("a granted scope whose call answers 403 is contradicted; another failure is not", () => {
  const names = ["com.read_customers"];
  const facts = { scopesRequested: names, scopesGranted: names };
  const with403 = { ...facts, probes: [probe("customers-count", 403)] };
  expect(rowOf("com.read_customers", with403)?.result).toBe("contradicted");
  expect(rowOf("com.read_customers", { ...facts, probes: [probe("customers-count", 500)] })?.result).toBe("failed");
  expect(rowOf("com.read_customers", { ...facts, probes: [probe("customers-count", 200)] })?.result).toBe("works");
});

test("every name asked for or given has exactly one row", () => {
  const names = fc.uniqueArray(fc.constantFrom(...scopes.map(({ name }) => name), "phone", "hac_api"));
  fc.assert(
    fc.property(names, names, (scopesRequested, scopesGranted) => {
      const rows = judgeScopes({ scopesRequested, scopesGranted, probes: [] }).map(({ name }) => name);
      expect(new Set(rows)).toEqual(new Set([...scopesRequested, ...scopesGranted]));
      expect(rows.length).toBe(new Set(rows).size);
    }),
  );
});
