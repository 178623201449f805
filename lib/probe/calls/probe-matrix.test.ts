import fc from "fast-check";
import { expect, test } from "vitest";
import { scopes } from "@/lib/haravan/scopes";
import {
  disagreements,
  documentedCalls,
  observedOnly,
  otherMetafieldOwners,
  privateOnlyPages,
} from "@/lib/haravan/testing/documented-scopes";
import type { ProbeView } from "@/lib/trace/views";
import { probe as outcome } from "../testing/facts";
import { cellVerdicts, countCells } from "./judge-cell";
import { probeMatrix } from "./probe-matrix";

const store = (scopesGranted: readonly string[] | null, probes: readonly ProbeView[] = []) => ({
  scopesGranted,
  probes,
  generation: 1,
});

const probe = (resource: string, of: Partial<ProbeView> = {}) => outcome(resource, 200, of);

const rowsOf = (scopesGranted: readonly string[] | null, probes: readonly ProbeView[] = []) =>
  probeMatrix(store(scopesGranted, probes));
const rowOf = (resource: string, scopesGranted: readonly string[] | null, probes: readonly ProbeView[] = []) =>
  rowsOf(scopesGranted, probes).find((row) => row.resource === resource);

/** `{id}`, `{cid}`, `{product}`: what a parameter is called is nobody's fact. */
const shape = (method: string, path: string) => `${method} ${path.replaceAll(/\{[a-z]+\}/g, "{}")}`;
const ofApi = rowsOf([]).filter(({ host }) => host === "api");
const byShape = new Map(ofApi.map((row) => [shape(row.method, row.path), row]));

test("every documented call is a row, and names the scope that its pages name", () => {
  for (const [page, method, path, stated] of documentedCalls) {
    const row = byShape.get(shape(method, path));
    const two = disagreements.find((one) => one.page === page && one.stated === stated);
    expect(`${shape(method, path)} ${row?.scope}`).toBe(`${shape(method, path)} ${two?.scopePage ?? stated}`);
    if (stated !== null) expect(row?.accepted).toContain(stated);
    expect(row?.notes.includes("documents-disagree")).toBe(two !== undefined);
    expect(row?.notes.includes("private-app-only")).toBe(privateOnlyPages.includes(page));
    expect(row?.notes.includes("no-scope-documented")).toBe(stated === null);
  }
});

test("and every row is a documented call", () => {
  const product = documentedCalls.filter(([, , path]) => path.startsWith("/com/products/{pid}/metafields"));
  const others = otherMetafieldOwners.flatMap((base) =>
    product.map(([, method, path]) => shape(method, path.replace("/com/products/{pid}", base))),
  );
  const documented = new Set([
    ...documentedCalls.map(([, method, path]) => shape(method, path)),
    ...others,
    ...observedOnly,
  ]);
  expect(new Set(byShape.keys())).toEqual(documented);
  for (const call of others) expect(byShape.get(call)?.scope).toBeNull();
});

test("with write alone every read is granted, and says through which scope", () => {
  for (const { name } of scopes.filter(({ access }) => access === "write")) {
    const read = name.replace(".write_", ".read_");
    for (const row of rowsOf([name]).filter(({ scope }) => scope === read)) {
      expect(row).toMatchObject({ granted: "yes", via: name, verdict: "not-tried" });
    }
    for (const row of rowsOf([name]).filter(({ scope }) => scope === name)) {
      expect(row).toMatchObject({ granted: "yes", via: null, verdict: "not-tested-get-only" });
    }
  }
});

test("a write never works: it is granted and untested, or not granted", () => {
  const names = fc.subarray(scopes.map(({ name }) => name));
  const probed = fc.array(
    fc.record({
      resource: fc.constantFrom(...ofApi.map(({ resource }) => resource)),
      status: fc.constantFrom(200, 403, 404, null),
    }),
  );
  fc.assert(
    fc.property(fc.option(names), probed, (granted, outcomes) => {
      const rows = rowsOf(
        granted,
        outcomes.map(({ resource, status }) => probe(resource, { status })),
      );
      for (const { method, verdict, granted: grant } of rows) {
        expect(cellVerdicts).toContain(verdict);
        if (method !== "GET") expect(verdict).toBe(grant === "no" ? "not-granted" : "not-tested-get-only");
      }
      const { works, refused, failed, untested } = countCells(rows);
      expect(works + refused + failed + untested).toBe(rows.length);
    }),
  );
});

test("what was granted to a token obtained elsewhere is unknown, not absent", () => {
  expect(rowOf("orders-list", null)).toMatchObject({ granted: "unknown", scope: "com.read_orders", via: null });
  expect(rowOf("orders-create", null)).toMatchObject({ granted: "unknown", verdict: "not-tested-get-only" });
  expect(rowOf("metafields-list", null)).toMatchObject({ granted: "no-scope", notes: ["no-scope-documented"] });
});

test.each([
  [{}, [], "works"],
  [{ status: 403, verdict: "bad", cause: "scope-missing" }, [], "refused-scope"],
  [{ status: 403, verdict: "bad", cause: "scope-missing" }, null, "refused-scope"],
  [{ status: 403, verdict: "bad" }, [], "refused-scope"],
  [{ status: 403, verdict: "bad" }, ["com.read_orders"], "refused-other"],
  [{ status: 403, verdict: "bad", cause: "operation-not-permitted" }, [], "refused-other"],
  [{ status: 401, verdict: "bad" }, [], "unauthorized"],
  [{ status: 404, verdict: "warn" }, [], "not-found"],
  [{ status: 422, verdict: "bad" }, [], "refused-other"],
  [{ status: 429, verdict: "unsure" }, [], "limited"],
  [{ status: 500, verdict: "unsure" }, [], "failed"],
  [{ status: 200, verdict: "warn" }, [], "failed"],
  [{ status: 302, verdict: "warn" }, [], "failed"],
  [{ status: null, verdict: "bad" }, [], "failed"],
  [{ status: null, verdict: "none", untried: "list-refused" }, [], "list-refused"],
  [{ status: null, verdict: "none", untried: "nothing-to-test-with" }, [], "nothing-to-test-with"],
  [{ status: null, verdict: "none", untried: "token-refused" }, [], "not-tried"],
] as const)("%j with %j granted is %s", (outcome, granted, verdict) => {
  expect(rowOf("orders-list", granted, [probe("orders-list", outcome)])?.verdict).toBe(verdict);
});

test("an answer to an earlier token is said to be one, and one that came without its scope as well", () => {
  expect(rowOf("orders-list", [], [probe("orders-list")])?.notes).toEqual(["answers-without-scope"]);
  expect(rowOf("orders-list", ["com.read_orders"], [probe("orders-list", { generation: 0 })])?.notes).toEqual([
    "older-token",
  ]);
});

test("what an earlier token was answered is no answer to this one", () => {
  expect(rowOf("orders-list", [], [probe("orders-list", { generation: 0 })])?.notes).toEqual(["older-token"]);
});
