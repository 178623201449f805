import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planScenario } from "@/app/lab/plan-scenario";
import { listInstallations } from "@/lib/db/list-installations";
import { loadRun } from "@/lib/db/load-run";
import type { CauseId } from "@/lib/diagnosis";
import { fitsScope } from "@/lib/haravan/scope-lists";
import { knownCalls } from "@/lib/probe/calls/known-calls";
import { scopeCauses } from "@/lib/probe/x-ray/read-facts";
import { blamesScope } from "@/lib/probe/x-ray/x-ray";
import { describeScenario } from "@/lib/sandbox/scenarios/describe-scenario";
import { scenarios } from "@/lib/sandbox/scenarios/scenarios";
import { changeSandboxApp } from "./change-sandbox-app";
import { demoAppSettings } from "./demo-app";
import { InstallChoices } from "./install-choices";
import { probeStore } from "./probe-store";
import { readDiagnosis } from "./read-diagnosis";
import { runScenario } from "./run-scenario";
import { startInstall } from "./start-install";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { install } from "./testing/refused";
import { viewCall } from "./view-call";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

const names = (cause: CauseId | null | undefined): boolean => cause != null && scopeCauses.has(cause);

/** Every row that answers a call with an access token with 403, whatever it is called. */
const refusing = scenarios.filter(({ effects }) =>
  effects.some(
    (effect) =>
      effect.kind === "answer" &&
      effect.answer.status === 403 &&
      [effect.at].flat().some((at) => at === "api" || at === "userinfo" || at === "webhook"),
  ),
);
const others = refusing.filter(({ cause }) => !names(cause));

async function view(resource: string) {
  const [installation] = await listInstallations(flow.ctx.db, flow.person.id);
  const seen = await viewCall(flow.ctx, flow.person, { installationId: installation?.id ?? "", resource });
  if (seen === undefined) throw new Error(`no ${resource}`);
  return seen;
}

async function call(resource: string) {
  const { installation } = await view(resource);
  const called = await probeStore(flow.ctx, flow.person, {
    installationId: installation.id,
    wish: { kind: "one", resource },
  });
  if (!called.ok) throw new Error(called.failure.kind);
  return await view(resource);
}

describe("a 403 that is not about scopes", () => {
  test("is in the table at all", () => expect(others.length).toBeGreaterThan(4));

  test.each(others.map((scenario) => [scenario.name, scenario] as const))("%s", async (_, scenario) => {
    const ran = await runScenario(flow.ctx, flow.person, planScenario(describeScenario(scenario)));
    if (!ran.ok) throw new Error(ran.failure);
    const run = await loadRun(flow.ctx.db, { personId: flow.person.id, id: ran.value.runId });
    const diagnosis = readDiagnosis(run?.diagnosis);
    expect(diagnosis?.causes.map(({ id }) => id).filter(names)).toEqual([]);
    const step = run?.steps.findLast(({ name }) => name === "probe");
    const resource = knownCalls.find(
      ({ path }) => step?.kind === "call" && step.exchange.request.url.split("?")[0]?.endsWith(path),
    )?.resource;
    const seen = await view(resource ?? "");
    expect(seen.facts.answer?.status).toBe(403);
    expect(blamesScope(seen.ray), JSON.stringify(seen.ray.verdict)).toBe(false);
    expect(seen.next.kind).not.toBe("consent");
  });
});

describe("a 403 that is about scopes", () => {
  const families = [...new Set(knownCalls.filter(callable).map(({ scope }) => scope))];
  function callable({ method, scope, parameters, privateAppOnly, resource }: (typeof knownCalls)[number]): boolean {
    const needsQuery = resource === "shipping-rates-list" || resource === "inventory-locations-list";
    return (
      method === "GET" &&
      scope !== null &&
      scope !== "openid" &&
      parameters.length === 0 &&
      !privateAppOnly &&
      !needsQuery
    );
  }

  test.each(families)(
    "%s is named, and the consent that is offered fixes it",
    async (scope) => {
      const resource = knownCalls.find((one) => callable(one) && one.scope === scope)?.resource ?? "";
      await install(flow, { scopes: ["openid", "profile", "email", "org", "userinfo", "grant_service"] });
      const refused = await call(resource);
      expect(refused.ray.needed[0]).toBe(scope);
      expect(refused.ray.opens).toBeNull();
      expect(blamesScope(refused.ray), JSON.stringify(refused.ray.verdict)).toBe(true);
      expect(refused.next.kind).toBe("consent");
      const scopes = refused.consent.plan?.scopes ?? [];
      expect(fitsScope(scopes)).toBe(true);
      await install(flow, { scopes: [...scopes] });
      const renewed = await view(resource);
      expect(renewed.history).toMatchObject({ kind: "granted", fresh: true });
      expect(renewed.next.kind).toBe("call");
      const works = await call(resource);
      expect(works.outcome?.status).toBe(200);
      expect(blamesScope(works.ray)).toBe(false);
    },
    30_000,
  );
});

test("private tokens only: no consent is offered, and neither X-ray nor diagnosis names a scope", async () => {
  await install(flow, { scopes: demoAppSettings.scopes.slice(0, 8) });
  const seen = await call("discounts-list");
  expect(seen.outcome?.status).toBe(403);
  expect(seen.ray.verdict).toMatchObject({ kind: "cause", cause: "token-wrong-kind", check: "token-kind" });
  expect(seen.next.kind).toBe("private-token");
  expect(seen.consent.plan).toBeNull();
  const run = await loadRun(flow.ctx.db, { personId: flow.person.id, id: seen.outcome?.runId ?? "" });
  const diagnosis = readDiagnosis(run?.diagnosis);
  expect(diagnosis?.causes[0]).toMatchObject({ id: "token-wrong-kind", certainty: "likely" });
  expect(diagnosis?.causes.map(({ id }) => id).filter(names)).toEqual([]);
});

test.each(refusing.map((scenario) => [scenario.name, scenario] as const))(
  "%s: the X-ray and the diagnosis are of one mind",
  async (_, scenario) => {
    const ran = await runScenario(flow.ctx, flow.person, planScenario(describeScenario(scenario)));
    if (!ran.ok) throw new Error(ran.failure);
    const run = await loadRun(flow.ctx.db, { personId: flow.person.id, id: ran.value.runId });
    const [resource] = (await view("shop")).installation.probes.filter(({ runId }) => runId === ran.value.runId);
    if (resource === undefined) return;
    const { verdict } = (await view(resource.resource)).ray;
    const causes = readDiagnosis(run?.diagnosis)?.causes.map(({ id }) => id) ?? [];
    if (verdict.kind === "cause") expect(verdict.cause).toBe(causes[0]);
    else expect(verdict).toEqual({ kind: "open", causes });
  },
);

const base = ["openid", "profile", "email", "org", "userinfo", "grant_service"];

test("asked for and left out of the token answer: the same consent is not offered as if it were new", async () => {
  const narrowed = scenarios.find(
    ({ effects, cause }) => cause === "scope-not-granted" && effects.some(({ at }) => [at].flat().includes("token")),
  );
  if (narrowed === undefined) throw new Error("no scenario grants less than was asked for");
  const ran = await runScenario(flow.ctx, flow.person, planScenario(describeScenario(narrowed)));
  expect(ran.ok).toBe(true);
  const seen = await view("orders-list");
  expect(seen.history.kind).toBe("not-granted");
  expect(seen.next.kind).toBe("change-first");
  expect(seen.ray.checks.find(({ id }) => id === "granted")?.fact).toEqual({
    fact: "asked-not-granted",
    scope: "com.read_orders",
  });
});

test("refused by the accounts server: said, and what to change comes first; then the consent helps", async () => {
  await install(flow, { scopes: base });
  const { asking, consent } = await view("orders-list");
  const clientId = asking?.clientId ?? "";
  await flow.partner("PATCH", clientId, { scopes: base });
  const scopes = [...(consent.plan?.scopes ?? [])];
  const choices = InstallChoices.parse({ registrationId: asking?.registrationId, flow: "direct", scopes });
  const started = await startInstall(flow.ctx, flow.person, choices);
  expect(started).toMatchObject({ ok: true, value: { kind: "stopped" } });
  const seen = await view("orders-list");
  expect(seen.history).toMatchObject({ kind: "refused", named: true });
  expect(seen.next.kind).toBe("change-first");
  expect(seen.ray.checks.find(({ id }) => id === "list")?.fact).toEqual({
    fact: "not-listed",
    scope: "com.read_orders",
  });
  await flow.partner("PATCH", clientId, { scopes: demoAppSettings.scopes });
  await install(flow, { scopes });
  expect((await view("orders-list")).history).toMatchObject({ kind: "granted", fresh: true });
});

test("a write is never called, and its page still says what it needs and what the token has", async () => {
  await install(flow, { scopes: [...base, "com.read_products"] });
  const { ray, next, installation } = await view("products-create");
  expect(ray.needed).toEqual(["com.write_products"]);
  expect(ray.checks.find(({ id }) => id === "access")).toMatchObject({
    result: "cause",
    fact: { fact: "only-read", has: "com.read_products" },
  });
  expect(next.kind).toBe("consent");
  const wish = { kind: "one", resource: "products-create" } as const;
  const called = await probeStore(flow.ctx, flow.person, { installationId: installation.id, wish });
  expect(called).toMatchObject({ ok: false, failure: { kind: "no-such-resource" } });
});

test("the app's list has a scope that this token was never asked for", async () => {
  const { ray } = await view("orders-list");
  expect(ray.checks.find(({ id }) => id === "list")?.fact).toMatchObject({
    fact: "listed-not-asked",
    scope: "com.read_orders",
  });
});

test("the app's list was changed after the token was made: said, and only then", async () => {
  await install(flow, { scopes: [...base, "com.read_products"] });
  const [{ registration } = { registration: null }] = await listInstallations(flow.ctx.db, flow.person.id);
  const id = registration?.id ?? "";
  const factOf = async () => (await view("orders-list")).ray.checks.find((one) => one.id === "list")?.fact.fact;
  expect(await changeSandboxApp(flow.ctx, flow.person, id, { scopes: base })).toMatchObject({ ok: true });
  await install(flow, { scopes: base });
  expect(await factOf()).toBe("not-listed");
  flow.clock.pass(60);
  await changeSandboxApp(flow.ctx, flow.person, id, { scopes: demoAppSettings.scopes });
  expect(await factOf()).toBe("list-changed-later");
  flow.clock.pass(60);
  await changeSandboxApp(flow.ctx, flow.person, id, { scopes: demoAppSettings.scopes });
  await install(flow, { scopes: base });
  expect(await factOf()).toBe("listed-not-asked");
});

test("a server that names the scope it wants is believed: that one is needed, named and asked for", async () => {
  await install(flow, { scopes: ["openid", "org", "userinfo", "grant_service", "com.read_orders"] });
  const { installation } = await view("orders-count");
  const challenge = {
    name: "WWW-Authenticate",
    value: 'Bearer error="insufficient_scope", scope="com.read_customers"',
  };
  const send: typeof flow.ctx.send = async (request, limits) => {
    const raw = await flow.ctx.send(request, limits);
    const body = new TextEncoder().encode("");
    const response = raw.response && { ...raw.response, status: 403, headers: [challenge], body };
    return { ...raw, response };
  };
  const wish = { kind: "one", resource: "orders-count" } as const;
  await probeStore({ ...flow.ctx, send }, flow.person, { installationId: installation.id, wish });
  const { ray, next, consent } = await view("orders-count");
  expect(ray.needed[0]).toBe("com.read_customers");
  expect(ray.opens).toBeNull();
  expect(ray.verdict).toMatchObject({ kind: "cause", cause: "scope-missing" });
  expect(next.kind).toBe("consent");
  expect(consent.plan?.adds).toEqual(["com.read_customers"]);
});
