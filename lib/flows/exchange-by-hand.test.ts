import { afterAll, beforeAll, expect, test } from "vitest";
import { openKeptCode } from "@/lib/db/open-kept-code";
import { exchangeByHand } from "./exchange-by-hand";
import { ExchangeInput } from "./exchange-input";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { viewExchangeForm } from "./view-exchange-form";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

/** An install that stopped before its exchange. */
async function held(choices: Parameters<FlowWorld["leave"]>[0] = {}) {
  const left = await flow.leave({ holdCode: true, ...choices });
  const params = await flow.visit(left.authorizeUrl);
  const run = await flow.comeBack(left, params);
  const code = params.find(({ name }) => name === "code")?.value ?? "";
  return { run, code, registration: run.registration?.id ?? "" };
}

type Wish = Parameters<typeof ExchangeInput.parse>[0];

async function send(wish: Wish) {
  const sent = await exchangeByHand(flow.ctx, flow.person, ExchangeInput.parse(wish));
  if (!sent.ok) throw new Error(sent.failure);
  return sent.value;
}

const byRun = (registration: string, keptByRun: string) => ({
  client: { kind: "registration", id: registration },
  grant: { kind: "authorization_code", code: { keptByRun } },
});

test("a held code is not sent, and is shown by its fingerprint only", async () => {
  const { run, code } = await held();
  expect(run).toMatchObject({ status: "finished", outcome: "code-held", diagnosis: null });
  expect(run.steps.some(({ name }) => name === "token")).toBe(false);
  const { kept } = await viewExchangeForm(flow.ctx, flow.person, run.id);
  expect(kept).toMatchObject({ runId: run.id, sent: false, fingerprint: flow.ctx.fingerprint("code", code) });
  expect(JSON.stringify([run, kept])).not.toContain(code);
});

test("sent by hand it gives tokens, which are dropped; its ID token is checked against the nonce of that login", async () => {
  const { run, code, registration } = await held();
  const report = await send(byRun(registration, run.id));
  expect(report).toMatchObject({ ok: true, tokenType: "Bearer", installationId: null });
  const done = await flow.run(report.runId);
  expect(done).toMatchObject({ kind: "exchange", outcome: "exchanged", verdict: "good", installationId: null });
  const checks = done.steps.find(({ name }) => name === "id-token")?.checks ?? [];
  expect(checks.find(({ id }) => id === "nonce")).toMatchObject({ result: "ok" });
  expect(JSON.stringify([done, report])).not.toContain(code);
  expect((await viewExchangeForm(flow.ctx, flow.person, run.id)).kept?.sent).toBe(true);
});

test("an install that asked for a recent sign-in keeps asking when its code is sent by hand", async () => {
  const { run, registration } = await held({ maxAgeSeconds: 600 });
  const report = await send(byRun(registration, run.id));
  const checks = (await flow.run(report.runId)).steps.find(({ name }) => name === "id-token")?.checks ?? [];
  expect(checks.find(({ id }) => id === "max-age")).toMatchObject({ result: "ok", facts: { maxAgeSeconds: 600 } });
});

test("sent twice on purpose, the second answer is what the run is about", async () => {
  const { run, registration } = await held();
  const report = await send({ ...byRun(registration, run.id), times: 2 });
  expect(report).toMatchObject({
    ok: false,
    failureKind: "oauth-error",
    upstream: { status: 400, body: '{"error":"invalid_grant"}' },
    diagnosis: { certainty: "certain", party: "app", causes: [{ id: "code-already-used" }] },
  });
  const steps = (await flow.run(report.runId)).steps.filter(({ name }) => name === "token");
  expect(steps.map(({ verdict }) => verdict)).toEqual(["good", "bad"]);
});

test("kept as an installation only when that is asked", async () => {
  const { run, registration } = await held();
  const report = await send({ ...byRun(registration, run.id), store: true });
  expect(report).toMatchObject({ ok: true, installationId: expect.stringMatching(/^[\w-]{22}$/) });
  expect((await flow.run(report.runId)).outcome).toBe("installed");
});

test("a typed code has no known nonce, and that check says so", async () => {
  const { code, registration } = await held();
  const redirectUri = `${flow.ctx.env.appOrigin}/install/grandservice`;
  const client = { kind: "registration", id: registration };
  const report = await send({ client, grant: { kind: "authorization_code", code: { value: code }, redirectUri } });
  expect(report.ok).toBe(true);
  const step = (await flow.run(report.runId)).steps.find(({ name }) => name === "id-token");
  const checks = step?.checks ?? [];
  // What could not be checked is shown and not counted.
  expect(checks.filter(({ result }) => result === "info").length).toBeGreaterThan(0);
  expect(step?.facts["checks"]).toBe(checks.filter(({ result }) => result !== "info").length);
  expect(checks.find(({ id }) => id === "nonce")).toMatchObject({ result: "info", facts: { known: false } });
});

test("JSON, a wrong secret and another redirect URI are sent as they are meant, with the right cause", async () => {
  const { run, registration } = await held();
  const json = await send({ ...byRun(registration, run.id), body: "json" });
  expect(json).toMatchObject({ diagnosis: { causes: [{ id: "content-type-wrong" }] } });
  const extra = [{ name: "client_secret", value: "0".repeat(64) }];
  const secret = await send({ ...byRun(registration, run.id), extra });
  expect(secret).toMatchObject({ upstream: { body: '{"error":"invalid_client"}' } });
  expect(secret).toMatchObject({ diagnosis: { causes: [{ id: "client-secret-wrong" }] } });
  const grant = { kind: "authorization_code", code: { keptByRun: run.id }, redirectUri: "http://localhost/other" };
  const uri = await send({ client: { kind: "registration", id: registration }, grant });
  expect(uri).toMatchObject({
    diagnosis: { causes: expect.arrayContaining([expect.objectContaining({ id: "token-redirect-uri-mismatch" })]) },
  });
});

test("own credentials are used once: neither they nor a registration are left behind", async () => {
  const { run, registration } = await held();
  const kept = await openKeptCode(flow.ctx.db, { personId: flow.person.id, id: run.id });
  const clientSecret = "canary-own-client-secret-0123456789abcdef";
  const report = await send({
    client: { kind: "own", provider: "sandbox", clientId: kept?.clientId, clientSecret },
    grant: { kind: "authorization_code", code: { keptByRun: run.id } },
  });
  expect(report).toMatchObject({ ok: false, diagnosis: { causes: [{ id: "client-secret-wrong" }] } });
  const done = await flow.run(report.runId);
  expect(done.registration).toBeNull();
  expect(JSON.stringify([done, report])).not.toContain(clientSecret);
  const asked = { ...ExchangeInput.parse(byRun(registration, run.id)), store: true };
  const own = { kind: "own", provider: "sandbox", clientId: "x", clientSecret: "y" } as const;
  expect(await exchangeByHand(flow.ctx, flow.person, { ...asked, client: own })).toEqual({
    ok: false,
    failure: "store-needs-registration",
  });
});

test("another person finds neither the code nor the registration", async () => {
  const { run, registration } = await held();
  const stranger = { ...flow.person, id: "somebody-else" };
  const input = ExchangeInput.parse(byRun(registration, run.id));
  expect(await exchangeByHand(flow.ctx, stranger, input)).toEqual({ ok: false, failure: "no-such-registration" });
  const own = { kind: "own", provider: "sandbox", clientId: "x", clientSecret: "y" } as const;
  expect(await exchangeByHand(flow.ctx, stranger, { ...input, client: own })).toEqual({
    ok: false,
    failure: "no-kept-code",
  });
});

test("after ten minutes the code is gone", async () => {
  const other = await openFlow();
  const left = await other.leave({ holdCode: true });
  const run = await other.comeBack(left, await other.visit(left.authorizeUrl));
  other.clock.pass(601);
  expect((await viewExchangeForm(other.ctx, other.person, run.id)).kept).toBeNull();
  await other.close();
});

test("when nobody answers, the code does not count as sent, and the provider is not said to have refused", async () => {
  const other = await openFlow();
  const left = await other.leave({ holdCode: true });
  const run = await other.comeBack(left, await other.visit(left.authorizeUrl));
  await other.stopSandbox();
  const input = ExchangeInput.parse(byRun(run.registration?.id ?? "", run.id));
  const report = await exchangeByHand(other.ctx, other.person, input);
  expect(report).toMatchObject({ ok: true, value: { ok: false, upstream: null, failureKind: "transport" } });
  expect(report).toMatchObject({ value: { diagnosis: { party: "network", causes: [{ id: "connection-failed" }] } } });
  expect((await viewExchangeForm(other.ctx, other.person, run.id)).kept?.sent).toBe(false);
});
