import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegistration } from "@/lib/db/create-registration";
import { haravanHosts } from "@/lib/haravan/hosts";
import type { Send } from "@/lib/trace/raw";
import { ensureDemoRegistration } from "./ensure-demo-registration";
import type { FlowContext } from "./flow-context";
import { InstallChoices } from "./install-choices";
import { leaveAgain } from "./leave-again";
import { reportErrorPage } from "./report-error-page";
import { startInstall } from "./start-install";
import { stopWaiting } from "./stop-waiting";
import { type FlowWorld, openFlow } from "./testing/open-flow";

let world: FlowWorld;
let live: FlowContext;
let registrationId: string;

/** The live platform's addresses, answered by a sandbox: its real ones cannot be had in a test. */
function asHaravan(send: Send, sandbox: string): Send {
  return async (request, limits) => {
    const url = request.url.replace(haravanHosts.issuer, `${sandbox}/sandbox/accounts`);
    const raw = await send({ ...request, url }, limits);
    const headers = raw.response?.headers.map(({ name, value }) => ({
      name,
      value: value.replace(`${sandbox}/sandbox/accounts`, haravanHosts.issuer),
    }));
    return { ...raw, request, response: raw.response && { ...raw.response, headers: headers ?? [] } };
  };
}

beforeAll(async () => {
  world = await openFlow();
  const demo = await ensureDemoRegistration(world.ctx, world.person);
  if (!demo.ok) throw new Error(demo.failure);
  live = { ...world.ctx, send: asHaravan(world.ctx.send, world.ctx.env.sandboxOrigin ?? "") };
  const created = await createRegistration(world.ctx.db, {
    personId: world.person.id,
    name: "Orders sync",
    provider: "haravan",
    clientId: demo.value.clientId,
    secret: { value: "a-secret", fingerprint: "client_secret#00000000" },
    scopes: [],
    demo: false,
  });
  if (!created.ok) throw new Error(created.failure);
  registrationId = created.value.id;
});

afterAll(() => world.close());

async function start(choices: Record<string, unknown> = {}) {
  const started = await startInstall(live, world.person, InstallChoices.parse({ registrationId, ...choices }));
  if (!started.ok) throw new Error(started.failure);
  return started.value;
}

test("on the live platform the run waits while a second tab is offered, to the browser that began it", async () => {
  const started = await start({ orgid: "200000000101" });
  if (started.kind !== "second-tab") throw new Error(started.kind);
  const { runId, leg } = started;
  const url = await leaveAgain(live, world.person, { runId, browsers: [leg.cookie.value] });
  expect(url).toBe(leg.authorizeUrl);
  expect(new URL(leg.authorizeUrl).origin).toBe("https://accounts.haravan.com");
  expect(new URL(leg.authorizeUrl).searchParams.get("orgid")).toBe("200000000101");
  expect(await leaveAgain(live, world.person, { runId, browsers: ["another-browser"] })).toBeUndefined();
  const run = await world.run(runId);
  expect(run).toMatchObject({ status: "waiting", provider: "haravan" });
  expect(Date.parse(run.deadlineAt ?? "")).toBeGreaterThan(world.ctx.now());
});

test("a pasted error page ends the waiting run; text that is none ends nothing", async () => {
  const started = await start({ preflight: false });
  const report = (text: string) => reportErrorPage(live, world.person, { runId: started.runId, text });
  expect(await report("Trang chủ")).toEqual({ ok: false, failure: "not-understood" });
  expect((await world.run(started.runId)).status).toBe("waiting");
  expect((await report("Sorry, there was an error : invalid_scope\nInvalid scope\nRequest Id: 1")).ok).toBe(true);
  const run = await world.run(started.runId);
  expect(run).toMatchObject({ outcome: "error-page-reported" });
  expect(run.facts).toMatchObject({ clientAccepted: true, redirectUriAccepted: true, refused: "scopes" });
  expect(await report("invalid_scope")).toEqual({ ok: false, failure: "run-is-over" });
});

test("a preflight that ends at the hosted error page stops the run before anybody leaves", async () => {
  const started = await start({ redirectUri: "https://app.example/elsewhere" });
  expect(started.kind).toBe("stopped");
  const run = await world.run(started.runId);
  expect(run).toMatchObject({ outcome: "refused-before-leaving" });
  expect(run.facts).toMatchObject({
    description: "Invalid redirect_uri",
    clientAccepted: true,
    refused: "redirect-uri",
  });
});

test("a refused scope is narrowed to its name with a bounded number of questions", async () => {
  const scopes = [
    "openid",
    "profile",
    "email",
    "org",
    "userinfo",
    "com.read_orders",
    "com.read_prices",
    "com.read_shop",
  ];
  const started = await start({ scopes });
  const run = await world.run(started.runId);
  expect(run.facts).toMatchObject({ error: "invalid_scope", scope: "com.read_prices", inferred: true });
  const questions = run.steps.filter(({ name }) => name === "preflight-narrow");
  expect(questions.length).toBeGreaterThan(0);
  expect(questions.length).toBeLessThanOrEqual(32);
});

test("a run that nobody waits for any more says so, and a late callback finds it finished", async () => {
  const started = await start({ preflight: false });
  expect(await stopWaiting(live, world.person, started.runId)).toMatchObject({ id: started.runId });
  expect(await world.run(started.runId)).toMatchObject({ outcome: "never-came-back", verdict: "unsure" });
  const silent = await start();
  world.clock.pass(601);
  const run = await world.run(silent.runId);
  expect(run).toMatchObject({ outcome: "never-came-back", verdict: "unsure", facts: { preflight: "accepted" } });
});
