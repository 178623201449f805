import { afterAll, beforeAll, expect, test } from "vitest";
import { loadInstallation } from "@/lib/db/load-installation";
import { isCauseId } from "@/lib/diagnosis";
import { type CallRehearsal, callRehearsals, requestRehearsals, tokenRehearsals } from "@/lib/trace/rehearsals";
import { rehearse } from "./rehearse";
import { rehearseCall } from "./rehearse-call";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { install, stored } from "./testing/refused";
import { rehearsalsOfRun, rehearsalsOfStore } from "./view-rehearsals";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

const expected: Readonly<Record<Exclude<CallRehearsal, "api-hang">, readonly [status: number, cause: string]>> = {
  "no-token": [401, "token-missing"],
  "wrong-token": [401, "token-malformed"],
  "expire-token": [401, "token-expired"],
  "revoke-token": [401, "token-revoked"],
  "broken-body": [400, "request-body-invalid"],
  "wrong-content-type": [400, "content-type-wrong"],
  "api-404": [404, "resource-not-found"],
  "api-429": [429, "rate-limited"],
  "api-500": [500, "server-error"],
  "api-502": [502, "upstream-bad-gateway"],
};

test.each(callRehearsals.flatMap((what) => (what === "api-hang" ? [] : [what])))(
  "%s is one recorded call with its cause, and no word of the rehearsal is in the record",
  async (what) => {
    const { run } = await install(flow);
    const installationId = run.installationId ?? "";
    const owned = { personId: flow.person.id, id: installationId };
    const before = await loadInstallation(flow.ctx.db, owned);
    const done = await rehearseCall(flow.ctx, flow.person, { installationId, what });
    if (!done.ok) throw new Error(done.failure);
    const called = await flow.run(done.value.runId);
    const [status, cause] = expected[what];
    expect(done.value.results).toHaveLength(1);
    expect(done.value.results[0]?.call?.exchange.response?.status).toBe(status);
    expect(stored(called).causes[0]?.id).toBe(cause);
    expect(isCauseId(cause)).toBe(true);
    const { scenario, ...record } = called;
    expect(scenario).toBeNull();
    expect(JSON.stringify(record)).not.toMatch(/scenario|prefer|server_reason|rehears/i);
    if (what.startsWith("api-")) expect(JSON.stringify(record)).not.toContain(what);
    expect((await loadInstallation(flow.ctx.db, owned))?.probes).toEqual(before?.probes);
  },
);

test("what one person asks for is not met by another's app", async () => {
  const { run } = await install(flow);
  const stranger = { ...flow.person, id: "somebody-else" };
  const place = { installationId: run.installationId ?? "" };
  for (const what of [...callRehearsals, ...requestRehearsals, ...tokenRehearsals]) {
    expect((await rehearse(flow.ctx, stranger, { place, what, scope: null })).ok).toBe(false);
  }
});

test("the menu offers what is possible: a redirect URI can differ only before the code was sent", async () => {
  const { run } = await install(flow);
  const menu = await rehearsalsOfRun(flow.ctx, flow.person, run);
  expect(menu?.request).toEqual(["send-code-again", "wrong-secret", "json-body"]);
  expect(menu?.call).toEqual(callRehearsals);
  const left = await flow.leave({ holdCode: true });
  const held = await flow.comeBack(left, await flow.visit(left.authorizeUrl));
  expect((await rehearsalsOfRun(flow.ctx, flow.person, held))?.request).toEqual(requestRehearsals);
  const installation = await loadInstallation(flow.ctx.db, {
    personId: flow.person.id,
    id: run.installationId ?? "",
  });
  const ofStore = installation && (await rehearsalsOfStore(flow.ctx, flow.person, installation));
  expect(ofStore?.request).toEqual([]);
  expect(ofStore?.scopes).toContain("com.read_orders");
});

test("an unknown rehearsal is refused, and a new install is planned as the last one was", async () => {
  const { run } = await install(flow);
  const place = { runId: run.id };
  expect(await rehearse(flow.ctx, flow.person, { place, what: "api-999", scope: null })).toEqual({
    ok: false,
    failure: "no-such-rehearsal",
  });
  const without = { place, what: "leave-out-scope", scope: "com.read_orders" };
  const planned = await rehearse(flow.ctx, flow.person, without);
  expect(planned).toMatchObject({ ok: true, value: { kind: "install", choices: { flow: "direct", holdCode: false } } });
  expect(JSON.stringify(planned)).not.toContain("com.read_orders");
  const short = await rehearse(flow.ctx, flow.person, { place, what: "expire-code", scope: null });
  expect(short).toMatchObject({ value: { choices: { holdCode: true, codeLifetimeSeconds: 2 } } });
});
