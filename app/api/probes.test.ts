import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { makePrivateToken } from "@/lib/flows/make-private-token";
import { ProbeMatrixAnswer, ProbesAnswer } from "@/lib/http/answers/probes";
import { type ApiWorld, openApi } from "./testing/open-api";

// A run is some dozens of real calls.
vi.setConfig({ testTimeout: 30_000 });

let api: ApiWorld;
let id: string;
beforeAll(async () => {
  api = await openApi();
  id = await api.install();
});
afterAll(() => api.close());

const probes = "/api/installations/{id}/probes" as const;
const ask = (json: unknown) => api.ask(probes, { json, params: { id } });

test("one cheap call for each scope, granted or not: what each needed, and how the whole stands after it", async () => {
  const { json, status } = await ask({ probe: "scopes" });
  expect(status).toBe(200);
  ProbesAnswer.parse(json);
  const of = (resource: string) => json.results.find((one: { resource: string }) => one.resource === resource);
  expect(of("orders-count")).toMatchObject({
    method: "GET",
    granted: "yes",
    result: "works",
    status: 200,
    untried: null,
  });
  expect(of("themes-list")).toMatchObject({
    scope: "web.read_themes",
    granted: "no",
    result: "refused-scope",
    status: 403,
  });
  expect(of("themes-list").diagnosis.causes[0].id).toMatch(/^scope-/);
  expect(json.matrix.missing_scopes).toContain("web.read_themes");
  expect(json.matrix.works).toBeGreaterThan(5);
});

test("every row that lacks its scope says what is needed, what there is, and where to ask for it", async () => {
  const { json } = await ask({ probe: "scopes" });
  const { rows, provided, missing } = ProbeMatrixAnswer.parse((await api.ask(probes, { params: { id } })).json);
  const lacking = rows.filter(({ granted, result }) => granted === "no" || result === "refused-scope");
  expect(lacking.length).toBeGreaterThan(20);
  for (const row of lacking) {
    expect(row.missing, row.resource).not.toBeNull();
    expect(row.missing?.needed).toEqual(row.accepted);
    if (row.notes.includes("private-app-only")) {
      expect(row.missing).toMatchObject({ obstacle: "private-app-only", consent: null });
      continue;
    }
    const { scopes = [], lists = [], url = null } = row.missing?.consent ?? {};
    expect(scopes, row.resource).toEqual(expect.arrayContaining([...(provided ?? []), row.scope]));
    expect(new URL(url ?? "").searchParams.get("scope")).toBe(scopes.join(" "));
    for (const list of lists) expect(list.join(" ").length).toBeLessThanOrEqual(300);
  }
  for (const row of rows.filter((one) => !lacking.includes(one))) expect(row.missing).toBeNull();
  const result = json.results.find((one: { resource: string }) => one.resource === "themes-list");
  expect(result.missing).toEqual(rows.find(({ resource }) => resource === "themes-list")?.missing);
  expect(json.missing).toEqual(missing);
  expect(json.provided).toEqual(provided);
  const asked = new Set(missing?.asks.flatMap(({ scopes }) => scopes));
  const reads = lacking.filter(({ method }) => method === "GET");
  for (const row of reads) expect(asked.has(row.scope ?? "")).toBe(row.missing?.consent !== null);
  for (const { scopes, url } of missing?.asks ?? []) {
    expect(scopes.join(" ").length).toBeLessThanOrEqual(300);
    expect(new URL(url).searchParams.get("scope")).toBe(scopes.join(" "));
  }
});

test("a call that nothing could be tested with stands in the answer, with its reason", async () => {
  const { json } = await ask({ resources: ["inventory-adjustments-get"] });
  expect(json.results).toMatchObject([
    { resource: "inventory-adjustments-list", result: "refused-scope" },
    {
      resource: "inventory-adjustments-get",
      result: "list-refused",
      untried: "list-refused",
      status: null,
      upstream: null,
    },
  ]);
});

test("one call takes parameters", async () => {
  const listed = await ask({ resource: "products-list", query: { limit: "1", fields: "id" } });
  const product = /"id":(\d+)/.exec(listed.json.results[0].upstream.body)?.[1] ?? "";
  const { json } = await ask({ resource: "products-get", params: { id: product }, query: { fields: "id" } });
  expect(json.results).toHaveLength(1);
  expect(json.results[0]).toMatchObject({ path: `/com/products/${product}.json?fields=id`, status: 200 });
  const absent = await ask({ resource: "products-get", params: { id: "1" } });
  expect(absent.json.results[0]).toMatchObject({ status: 404, result: "not-found" });
});

test.each([
  [{ resource: "moons-list" }, "resource"],
  [{ resources: ["shop", "moons-list"] }, "resources[1]"],
  [{ resource: "products-create" }, "resource"],
  [{ resource: "products-get", params: { id: "//evil.example" } }, "params.id"],
  [{ resource: "products-get", params: { id: "../shop" } }, "params.id"],
  [{ resource: "products-get", params: { id: "count" } }, "params.id"],
  [{ resource: "products-get", params: { moon: "1" } }, "params.moon"],
  [{ probe: "everything" }, "probe"],
  [{ probe: "all", resource: "shop" }, "resource"],
  [{ params: { id: "1" } }, "params"],
  [{ resource: "shop", query: { a: 1 } }, "query.a"],
  [{ resource: "shop", path: "https://evil.example/" }, "path"],
])("%j is refused, and %s is named", async (json, path) => {
  const answer = await ask(json);
  expect(answer.status).toBe(400);
  expect(answer.json).toMatchObject({ party: "tool" });
  expect(answer.json.errors.map((one: { path: string }) => one.path)).toContain(path);
});

test("the matrix as JSON and as Markdown in two languages: whole, without a token, and nobody else's", async () => {
  const matrix = await api.ask(probes, { params: { id } });
  const { rows, store } = ProbeMatrixAnswer.parse(matrix.json);
  expect(rows.length).toBeGreaterThan(150);
  const markdown = "/api/installations/{id}/probes.md" as const;
  const english = await api.ask(markdown, { params: { id }, query: "?lang=en" });
  const vietnamese = await api.ask(markdown, { params: { id }, query: "?lang=vi" });
  expect(english.headers.get("content-type")).toContain("text/markdown");
  expect(english.text).toContain(store.name);
  expect(english.text).toContain("| `GET /web/themes.json` | `web.read_themes` | not granted | 403 | scope missing |");
  expect(vietnamese.text).toContain("thiếu scope");
  const owned = { personId: api.flow.person.id, id };
  const tokens = await loadInstallationTokens(api.flow.ctx.db, owned);
  const view = await loadInstallation(api.flow.ctx.db, owned);
  const secrets = [
    tokens?.kind === "tokens" ? tokens.access : "",
    tokens?.kind === "tokens" ? (tokens.refresh ?? "") : "",
  ];
  for (const { text } of [matrix, english, vietnamese]) {
    for (const secret of [...secrets, view?.tokenFingerprint ?? ""]) {
      expect(secret).not.toBe("");
      expect(text).not.toContain(secret);
    }
  }
  const key = await api.keyOf(await api.stranger());
  for (const path of [probes, markdown]) expect((await api.ask(path, { params: { id }, key })).status).toBe(404);
  expect((await api.ask(probes, { params: { id }, key, json: { probe: "all" } })).status).toBe(404);
});

test("the list of resources says what would do, what it needs, and where the documents disagree", async () => {
  const { json } = await api.ask("/api/resources", { key: null });
  const of = (resource: string) => json.resources.find((one: { id: string }) => one.id === resource);
  expect(of("shipping-rates-list")).toMatchObject({
    accepted: ["com.read_shippings", "com.write_shippings", "com.read_orders", "com.write_orders"],
    documents_disagree: true,
    needs: ["country_id", "province_id"],
    probe: true,
  });
  expect(of("discounts-list")).toMatchObject({ private_app_only: true, documents_disagree: false });
  expect(of("products-create")).toMatchObject({ probe: false });
});

test("a token that somebody writes into the query is in no answer, no run and no export", async () => {
  const installationId = await api.install();
  const { ctx, person } = api.flow;
  const tokens = await loadInstallationTokens(ctx.db, { personId: person.id, id: installationId });
  const own = tokens?.kind === "tokens" ? tokens.access : "";
  const foreign = "CANARY0123456789".repeat(4);
  const params = { id: installationId, resource: "shop" };
  for (const query of [{ access_token: own }, { fields: own }, { access_token: foreign }]) {
    const made = await api.ask("/api/installations/{id}/probes", { params, json: { resource: "shop", query } });
    expect(made.json.results[0]).toMatchObject({
      status: 200,
      path: expect.stringMatching(/=access_token#[0-9a-f]{8}$/),
    });
    const answers = [
      made,
      await api.ask("/api/runs/{id}", { params: { id: made.json.run } }),
      await api.ask("/api/runs/{id}/report.md", { params: { id: made.json.run } }),
      await api.ask("/api/installations/{id}", { params }),
      await api.ask("/api/installations/{id}/probes", { params }),
      await api.ask("/api/installations/{id}/probes.md", { params }),
      await api.ask("/api/installations/{id}/calls/{resource}", { params }),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      for (const secret of [own, foreign]) expect(text).not.toContain(secret);
    }
  }
});

test("of a private token nothing is asked for by a consent, and sign-in is not what it lacks", async () => {
  const { ctx, person } = api.flow;
  const installation = await loadInstallation(ctx.db, { personId: person.id, id });
  const app = installation?.registration?.id ?? "";
  const made = await makePrivateToken(ctx, person, { app, orgid: "200000000101", scopes: ["com.read_discounts"] });
  if (!made.ok) throw new Error(made.failure);
  const params = { id: made.value.installationId ?? "" };
  const { json } = await api.ask(probes, { json: { probe: "scopes" }, params });
  ProbesAnswer.parse(json);
  const { missing_scopes: names } = json.matrix;
  expect(names).toContain("com.read_orders");
  expect(names).not.toContain("openid");
  expect(names).not.toContain("wh_api");
  expect(json.missing).toMatchObject({ scopes: names, not_by_consent: names, asks: [] });
});
