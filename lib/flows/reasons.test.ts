import { afterAll, beforeAll, expect, test } from "vitest";
import { describeRun, diagnosisWords } from "@/app/describe-run";
import { reportWords } from "@/app/report-words";
import { createRegistration } from "@/lib/db/create-registration";
import { listRegistrations } from "@/lib/db/list-registrations";
import { savePerson } from "@/lib/db/save-person";
import type { StepReasons } from "@/lib/trace/server-reason";
import { en } from "@/messages/en";
import { createSandboxApp } from "./create-sandbox-app";
import { diagnoseSteps } from "./diagnose-run";
import { InspectorQuery, inspectRequests } from "./inspect-requests";
import { InstallChoices } from "./install-choices";
import { reasonsOfRun } from "./reasons-of-run";
import { reportRun } from "./report-run";
import { startInstall } from "./start-install";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { install, stored, withCode } from "./testing/refused";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

async function refusedRun() {
  const left = await flow.leave();
  return await flow.comeBack(left, withCode(await flow.visit(left.authorizeUrl), "AB".repeat(32)));
}

const checksOf = (reasons: StepReasons | null | undefined) =>
  reasons?.kind === "kept" ? reasons.reasons.map(({ check }) => check) : reasons?.kind;

const inspect = (query: object = {}, person = flow.person) =>
  inspectRequests(flow.ctx, person, InspectorQuery.parse(query));

test("each call of a run is joined by its request id, and what the browser did by the state of its leg", async () => {
  const run = await refusedRun();
  const reasons = await reasonsOfRun(flow.ctx, flow.person, run);
  const at = (name: string) => reasons[run.steps.findIndex((step) => step.name === name)];
  expect(checksOf(at("token"))).toEqual(["code-known"]);
  const browser = at("authorize");
  expect(browser?.kind === "kept" && browser.reasons.map(({ endpoint }) => endpoint)).toEqual(
    expect.arrayContaining(["GET /accounts/connect/authorize", "POST /accounts/consent"]),
  );
  expect(at("callback")).toBeNull();
});

test("an authorize request that was refused before the browser left shows which check refused it", async () => {
  const choices = InstallChoices.parse({ flow: "direct", scopes: ["openid", "com.read_nothing"] });
  const started = await startInstall(flow.ctx, flow.person, choices);
  if (!started.ok) throw new Error("not started");
  const run = await flow.run(started.value.runId);
  const reasons = await reasonsOfRun(flow.ctx, flow.person, run);
  expect(checksOf(reasons[run.steps.findIndex(({ name }) => name === "preflight")])).toEqual(["scopes-allowed"]);
});

test("a request that named nobody's client is still its run's", async () => {
  const [app] = await listRegistrations(flow.ctx.db, flow.person.id);
  const run = await refusedRun();
  const token = run.steps.findIndex(({ name }) => name === "token");
  const url = `${flow.ctx.env.sandboxOrigin}/sandbox/accounts/connect/token`;
  const body = new URLSearchParams({ client_id: "nobody", client_secret: "x" });
  const id = (await fetch(url, { method: "POST", body })).headers.get("x-request-id") ?? "";
  const steps = run.steps.map((step, index) =>
    index !== token || step.kind !== "call" || step.exchange.response === null
      ? step
      : {
          ...step,
          exchange: {
            ...step.exchange,
            response: { ...step.exchange.response, headers: [{ name: "X-Request-Id", value: id }] },
          },
        },
  );
  expect(app?.demo).toBe(true);
  const reasons = await reasonsOfRun(flow.ctx, flow.person, { ...run, steps });
  expect(checksOf(reasons[token])).toEqual(["client-known"]);
});

test("the diagnosis is the same with and without it, and the report keeps it apart", async () => {
  const run = await refusedRun();
  const before = JSON.stringify(diagnoseSteps(run.steps));
  const reasons = await reasonsOfRun(flow.ctx, flow.person, run);
  expect(checksOf(reasons[run.steps.findIndex(({ name }) => name === "token")])).toEqual(["code-known"]);
  const again = await flow.run(run.id);
  expect(JSON.stringify(diagnoseSteps(again.steps))).toBe(before);
  expect(stored(again)).toEqual(stored(run));
  expect(JSON.stringify(again)).not.toContain("code-known");
  const words = reportWords(en, diagnosisWords("en"));
  const describe = (diagnosis: unknown) => describeRun(diagnosis, "en")?.described ?? null;
  const report = await reportRun(flow.ctx, flow.person, run.id, { words, describe });
  const [wire = "", apart = ""] = (report?.markdown ?? "").split(`## ${en.inspector.report.title}`);
  expect(wire).not.toContain("code-known");
  expect(apart).toContain("code-known");
});

test("the inspector lists each request once with its run, narrows by run, app and check, and pages", async () => {
  const run = await refusedRun();
  const all = await inspect({ limit: 200 });
  expect(all.complete).toBe(true);
  expect(new Set(all.requests.map(({ requestId }) => requestId)).size).toBe(all.requests.length);
  const mine = await inspect({ run: run.id, limit: 200 });
  expect(mine.requests.length).toBeGreaterThan(4);
  expect(new Set(mine.requests.map(({ runId }) => runId))).toEqual(new Set([run.id]));
  const refused = await inspect({ check: "code-known", limit: 1 });
  expect(refused.requests).toMatchObject([{ check: "code-known", status: 400, runId: run.id }]);
  const next = await inspect({ limit: 1, after: all.requests[0]?.requestId });
  expect(next.requests[0]?.requestId).toBe(all.requests[1]?.requestId);
  expect((await inspect({ app: "another" })).requests).toEqual([]);
});

test("an app that the person registered on the sandbox is inspected as the demo app is", async () => {
  const made = await createSandboxApp(flow.ctx, flow.person, { name: "Kho hàng" });
  if (!made.ok) throw new Error(made.failure.kind);
  const left = await flow.leave({ registrationId: made.value });
  const run = await flow.comeBack(left, withCode(await flow.visit(left.authorizeUrl), "CD".repeat(32)));
  const reasons = await reasonsOfRun(flow.ctx, flow.person, run);
  expect(checksOf(reasons[run.steps.findIndex(({ name }) => name === "token")])).toEqual(["code-known"]);
  const { requests, apps } = await inspect({ app: made.value, check: "code-known" });
  expect(requests).toMatchObject([{ runId: run.id, registration: { id: made.value, name: "Kho hàng" } }]);
  expect(apps.map(({ id }) => id)).toContain(made.value);
});

test("another person sees nothing of it, not even by naming the client as their own", async () => {
  const { run } = await install(flow);
  const signedIn = { issuer: "https://other.test", sub: "2", name: "Other" };
  const stranger = await savePerson(flow.ctx.db, { ...signedIn, email: null, signedInBy: "operator" });
  const [app] = await listRegistrations(flow.ctx.db, flow.person.id);
  await createRegistration(flow.ctx.db, {
    ...{ personId: stranger.id, name: "Theirs", provider: "sandbox", clientId: app?.clientId ?? "", secret: null },
    ...{ scopes: [], demo: false },
  });
  expect((await inspect({}, stranger)).requests).toEqual([]);
  expect((await inspect({ run: run.id }, stranger)).requests).toEqual([]);
  const named = { ...run, registration: { id: app?.id ?? "", name: "" } };
  expect((await reasonsOfRun(flow.ctx, stranger, named)).filter((one) => one !== null)).toEqual([]);
});

test("after an hour it says that it is gone, and without a sandbox that it cannot be asked", async () => {
  const other = await openFlow();
  const { run } = await install(other);
  const token = run.steps.findIndex(({ name }) => name === "token");
  expect(checksOf((await reasonsOfRun(other.ctx, other.person, run))[token])).toEqual(["none"]);
  other.clock.pass(3_700);
  expect((await reasonsOfRun(other.ctx, other.person, run))[token]).toEqual({ kind: "gone" });
  await other.stopSandbox();
  expect((await reasonsOfRun(other.ctx, other.person, run))[token]).toEqual({ kind: "no-sandbox" });
  expect((await inspectRequests(other.ctx, other.person, InspectorQuery.parse({}))).complete).toBe(false);
  await other.close();
});
