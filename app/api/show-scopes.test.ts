import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadInstallation } from "@/lib/db/load-installation";
import { scopes } from "@/lib/haravan/scopes";
import { GrantedScopes, ScopeList } from "@/lib/http/answers/scopes";
import { snakeKeys } from "@/lib/http/snake-keys";
import { anyFacts, anyName } from "@/lib/probe/testing/facts";
import type { InstallationView } from "@/lib/trace/views";
import { en } from "@/messages/en";
import { vi } from "@/messages/vi";
import { showScopes } from "./show-scopes";
import { type ApiWorld, openApi } from "./testing/open-api";

let api: ApiWorld;
let id: string;
beforeAll(async () => {
  api = await openApi();
  id = await api.install();
});
afterAll(() => api.close());

const anyToken = fc.record({
  tokenKind: fc.constantFrom("service", "user", "private", "unknown" as const),
  expiresAt: fc.constantFrom(null, "2026-11-23T14:00:00.000Z"),
  hasRefreshToken: fc.boolean(),
});

test("every state of a token is told as the document says", async () => {
  const real = await loadInstallation(api.flow.ctx.db, { personId: api.flow.person.id, id });
  if (real === undefined) throw new Error("not installed");
  fc.assert(
    fc.property(anyFacts, anyToken, fc.option(fc.uniqueArray(anyName)), (facts, token, ticked) => {
      const view: InstallationView = { ...real, ...facts, ...token };
      const told = [en, vi].map((t) => GrantedScopes.parse(snakeKeys(showScopes(view, ticked, t))));
      const [english, vietnamese] = told;
      expect(vietnamese?.scopes).toEqual(english?.scopes);
      for (const row of english?.scopes ?? []) {
        if (facts.scopesGranted === null) expect(row.granted).toBeNull();
        if (/\.write_/.test(row.name)) expect(row.works).toBe("get-only");
      }
    }),
  );
});

test("after an install, what was asked is granted, and one call shows that a read works", async () => {
  const read = async () =>
    GrantedScopes.parse((await api.ask("/api/installations/{id}/scopes", { params: { id } })).json);
  const orders = async () => (await read()).scopes.find(({ name }) => name === "com.read_orders");
  expect(await orders()).toMatchObject({ asked: true, granted: true, ticked: true, works: "not-tried", used: null });
  expect((await read()).token.kind).toBe("service");
  await api.ask("/api/installations/{id}/probes", { params: { id }, json: { resources: ["orders-count"] } });
  expect(await orders()).toMatchObject({
    works: "works",
    result: "works",
    used: { calls: 1 },
    since: { generation: 1 },
  });
  const write = (await read()).scopes.find(({ name }) => name === "com.write_products");
  expect(write).toMatchObject({ granted: true, works: "get-only", result: "granted" });
});

test("every scope is listed with what it opens, and names outside the documentation are told from those in it", async () => {
  const list = async (lang: string) =>
    ScopeList.parse((await api.ask("/api/scopes", { key: null, query: `?lang=${lang}` })).json).scopes;
  const [english, vietnamese] = [await list("en"), await list("vi")];
  const documented = english.filter(({ status }) => status === "documented").map(({ name }) => name);
  expect(documented).toEqual(scopes.map(({ name }) => name));
  const named = (name: string) => english.find((one) => one.name === name);
  expect(named("com.write_products")).toMatchObject({ implies: "com.read_products", probe: null });
  expect(named("com.read_discounts")).toMatchObject({ private_app_only: true, probe: "discounts-list" });
  expect(named("com.read_orders")?.opens).toContain("shipping-rates-list");
  expect(named("web.read_contents")?.other_spellings).toEqual(["com.read_contents"]);
  expect(named("web.read_blogs")).toMatchObject({ status: "reported-missing", instead: "web.read_contents" });
  expect(named("phone")).toMatchObject({ status: "undocumented", group: null });
  expect(new Set(english.map(({ name }) => name)).size).toBe(english.length);
  expect(vietnamese.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
  expect(vietnamese.every(({ description }, at) => description !== english[at]?.description)).toBe(true);
});
