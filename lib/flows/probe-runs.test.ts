import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findWorkingProbe } from "@/lib/db/find-working-probe";
import { loadInstallation } from "@/lib/db/load-installation";
import { scopes } from "@/lib/haravan/scopes";
import { probeStore, startProbes } from "./probe-store";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { install } from "./testing/refused";
import { everything, installed, probed, quick, total, watched } from "./testing/watch-calls";

// Each of these is an install and up to some hundred real calls.
vi.setConfig({ testTimeout: 30_000 });

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

const reads = ["openid", "org", "userinfo", "grant_service", "com.read_products"];

test("every id comes from a list of the same run; where the store has none, nothing is sent", async () => {
  const installationId = await installed(
    flow,
    scopes.flatMap(({ name, access, privateAppOnly, group }) =>
      privateAppOnly || access === "write" || group === "webhook" ? [] : [name],
    ),
  );
  const { ctx, sent } = watched(quick(flow));
  const { results } = await probed(flow, ctx, installationId, everything);
  for (const { call, target, untried } of results) {
    const isPrivate = /discounts|promotions/.test(target.path);
    if (call === null) expect(untried).toBe(isPrivate ? "list-refused" : "nothing-to-test-with");
    else if (!isPrivate && target.path !== "/api/subscribe")
      expect(`${target.path} ${call.exchange.response?.status}`).toBe(`${target.path} 200`);
  }
  expect(results.filter(({ untried }) => untried === "nothing-to-test-with").length).toBeLessThan(12);
  expect(sent.map(({ url }) => url).join()).not.toMatch(/[{}]|%7B|undefined|null/);
});

test("what was called stays as the newest outcome, with its cause, and the page can watch the run while it works", async () => {
  const installationId = await installed(flow, reads);
  const { ctx } = watched(quick(flow));
  const started = await startProbes(ctx, flow.person, { installationId, wish: { kind: "scopes" } });
  if (!started.ok) throw new Error(started.failure.kind);
  const owned = { personId: flow.person.id, id: installationId };
  expect(await findWorkingProbe(flow.ctx.db, owned)).toMatchObject({
    runId: started.value.runId,
    facts: { probes: "scopes" },
  });
  await started.value.done;
  expect(await findWorkingProbe(flow.ctx.db, owned)).toBeUndefined();
  const view = await loadInstallation(flow.ctx.db, owned);
  const rows = new Map(view?.probes.map((probe) => [probe.resource, probe]));
  expect(rows.get("products-count")).toMatchObject({ status: 200, verdict: "good", cause: null, untried: null });
  expect(rows.get("orders-count")).toMatchObject({ status: 403, cause: "scope-missing" });
  expect(rows.get("shipping-rates-list")).toMatchObject({ status: null, untried: "list-refused" });
});

test.each([
  ["api-hang", null],
  ["api-stall", null],
  ["api-reset", null],
  ["api-reset-in-body", null],
  ["api-html", 200],
  ["api-500", 500],
  ["api-502", 502],
  ["api-redirect-to-login", 302],
  ["api-binary", 200],
  ["api-403-business-rule", 403],
] as const)("%s costs one row, and every other one is filled", async (scenario, status) => {
  const installationId = await installed(flow);
  const broken = "/com/customers.json";
  const { ctx } = watched(quick(flow), (path) => (path === broken ? scenario : null));
  const wish = {
    kind: "resources",
    resources: ["shop", "products-count", "customers-list", "orders-count", "products-get", "countries-count"],
  } as const;
  const { results } = await probed(flow, ctx, installationId, wish);
  expect(results.length).toBe(7);
  for (const { target, call, diagnosis } of results) {
    if (!target.path.startsWith(broken))
      expect(`${target.path} ${call?.exchange.response?.status}`).toBe(`${target.path} 200`);
    else {
      expect(call?.verdict).not.toBe("good");
      expect(call?.exchange.failure === null ? call.exchange.response?.status : null).toBe(status);
      if (scenario !== "api-binary") expect(diagnosis?.causes[0]?.id).toBeDefined();
      expect(diagnosis?.causes[0]?.id ?? "").not.toMatch(/^scope-/);
    }
  }
});

test("over everything, a call that hangs, is reset or answers HTML leaves every other row as it was", async () => {
  const installationId = await installed(flow);
  const broken = "/com/locations.json";
  const filled = async (scenario: string | null) => {
    flow.clock.pass(30);
    const { ctx } = watched(quick(flow), (path) => (path === broken ? scenario : null));
    const { results } = await probed(flow, ctx, installationId, everything);
    return new Map(
      results.map(({ target, call, untried }) => [
        target.resource,
        `${call?.exchange.response?.status ?? null} ${call?.verdict ?? null} ${untried}`,
      ]),
    );
  };
  const whole = await filled(null);
  expect(whole.get("locations-list")).toBe("200 good null");
  for (const scenario of ["api-hang", "api-reset", "api-html"]) {
    const rows = await filled(scenario);
    expect(rows.size).toBe(total);
    expect(rows.get("locations-list")).not.toBe("200 good null");
    const changed = [...rows].filter(([resource, end]) => end !== whole.get(resource)).map(([resource]) => resource);
    // Beside the call itself only those that take their id from it, and nothing is sent for them.
    for (const resource of changed.filter((one) => one !== "locations-list"))
      expect(`${resource} ${rows.get(resource)}`).toBe(`${resource} null null list-refused`);
    expect(changed.length).toBeLessThan(10);
  }
}, 90_000);

test("a dead token is noticed after three calls; the others are not tried, and the reason stands there", async () => {
  const installationId = await installed(flow);
  const { ctx, begun } = watched(quick(flow), () => "api-401");
  const { results, runId } = await probed(flow, ctx, installationId, everything);
  expect(begun.length).toBeLessThan(12);
  expect(results.filter(({ untried }) => untried === "token-refused").length).toBeGreaterThan(total - 20);
  expect(await flow.run(runId)).toMatchObject({ outcome: "refused", facts: { stopped: "token-refused" } });
});

test("where nobody listens the run stops; hangs never stop it", async () => {
  const other = await openFlow();
  const { run } = await install(other);
  await other.stopSandbox();
  const ctx = { ...other.ctx, async pause() {} };
  const done = await probeStore(ctx, other.person, { installationId: run.installationId ?? "", wish: everything });
  if (!done.ok) throw new Error(done.failure.kind);
  expect(done.value.results.filter(({ call }) => call !== null).length).toBeLessThan(8);
  expect(done.value.results.filter(({ untried }) => untried === "unreachable").length).toBeGreaterThan(total - 20);
  await other.close();
});

test("one call takes parameters, and a wrong one is named before anything is sent", async () => {
  const installationId = await installed(flow);
  const { ctx, sent, begun } = watched(quick(flow));
  const one = { kind: "one", resource: "products-get" } as const;
  const [, found] = (await probed(flow, ctx, installationId, one)).results;
  const id = /products\/(\d+)\.json/.exec(found?.target.path ?? "")?.[1] ?? "";
  const asked = await probed(flow, ctx, installationId, { ...one, params: { id }, query: { fields: "id" } });
  expect(asked.results.map(({ call }) => call?.exchange.response?.body)).toEqual([`{"product":{"id":${id}}}`]);
  expect(sent.at(-1)?.url).toMatch(/\.json\?fields=id$/);
  const before = begun.length;
  const wish = { ...one, params: { id: "../../connect" } };
  const refused = await probeStore(ctx, flow.person, { installationId, wish });
  expect(refused).toMatchObject({ ok: false, failure: { kind: "bad-parameter", in: "params", name: "id" } });
  expect(begun.length).toBe(before);
});

test("a token of another person's is none", async () => {
  const installationId = await installed(flow);
  const stranger = { ...flow.person, id: "another" };
  expect(await probeStore(flow.ctx, stranger, { installationId })).toEqual({
    ok: false,
    failure: { kind: "no-such-installation" },
  });
});
