import { afterAll, beforeAll, expect, test } from "vitest";
import { listRegistrations } from "@/lib/db/list-registrations";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { openDatabase } from "@/lib/db/open-database";
import type { Owned } from "@/lib/db/owned";
import { rememberCode } from "@/lib/db/remember-code";
import { takeRefreshLease } from "@/lib/db/take-refresh-lease";
import { sampleRun } from "@/lib/db/testing/samples";
import { buildTokenRequest } from "@/lib/oauth/build-token-request";
import { findExchangeClient } from "./exchange-client";
import type { FlowContext } from "./flow-context";
import { refreshInstallation } from "./refresh-installation";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { causes, install, stored } from "./testing/refused";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

async function installed() {
  const { run } = await install(flow);
  const installationId = run.installationId ?? "";
  const owned = { personId: flow.person.id, id: installationId };
  const tokens = async () => await loadInstallationTokens(flow.ctx.db, owned);
  // The same app on the same store counts on from test to test.
  const { generation = 0 } = (await loadInstallation(flow.ctx.db, owned)) ?? {};
  return { owned, generation, tokens, refresh: () => refreshInstallation(flow.ctx, flow.person, { installationId }) };
}

test("a refresh stores the new pair, and is a run of its own", async () => {
  const { owned, tokens, refresh } = await installed();
  const before = await tokens();
  const report = await refresh();
  expect(report).toMatchObject({ ok: true, value: { ok: true, installationId: owned.id } });
  const after = await tokens();
  expect(after).not.toEqual(before);
  const runId = report.ok ? (report.value.runId ?? "") : "";
  const run = await flow.run(runId);
  expect(run).toMatchObject({ kind: "refresh", outcome: "refreshed", facts: { rotated: true } });
  const secrets = [before, after].flatMap((pair) => (pair?.kind === "tokens" ? [pair.access, pair.refresh] : []));
  for (const secret of secrets) expect(JSON.stringify([run, report])).not.toContain(secret);
  const view = await loadInstallation(flow.ctx.db, owned);
  expect(view?.tokenFingerprint).toBe(report.ok && report.value.ok ? report.value.fingerprints.access : "");
});

test("a lifetime beyond all calendars spends no token for nothing, and the installation stays readable", async () => {
  const { owned, generation } = await installed();
  const send: FlowContext["send"] = async (request) => {
    const raw = await flow.ctx.send(request);
    if (raw.response === null) return raw;
    const body = new TextDecoder().decode(raw.response.body).replace(/"expires_in":\d+/, '"expires_in":1e20');
    return { ...raw, response: { ...raw.response, body: new TextEncoder().encode(body) } };
  };
  const report = await refreshInstallation({ ...flow.ctx, send }, flow.person, { installationId: owned.id });
  expect(report).toMatchObject({ ok: true, value: { ok: true, expiresAt: null } });
  const view = await loadInstallation(flow.ctx.db, owned);
  expect(view).toMatchObject({ generation: generation + 1, expiresAt: null });
});

/** A second server process on the same database, as far as this flow can tell; both count what they send. */
async function twoProcesses() {
  const calls: string[] = [];
  const send: FlowContext["send"] = async (request) => {
    if (request.url.endsWith("/connect/token")) calls.push(request.url);
    return await flow.ctx.send(request);
  };
  const { dataDir, secretKey } = flow.ctx.env;
  const db = await openDatabase({ dataDir, databaseUrl: null, secretKey, now: flow.ctx.now });
  const contexts = [
    { ...flow.ctx, send },
    { ...flow.ctx, db, send },
  ] as const;
  return { calls, contexts, close: () => db.close() };
}

async function atOnce(
  times: number,
  { owned, generation }: { readonly owned: Owned; readonly generation: number },
  contexts: readonly FlowContext[],
) {
  const input = { installationId: owned.id, generation };
  const refreshes = Array.from({ length: times }, (_, at) =>
    refreshInstallation(contexts[at % contexts.length] ?? flow.ctx, flow.person, input),
  );
  return (await Promise.all(refreshes)).map((report) => (report.ok ? report.value : null));
}

test("a thousand refreshes of one generation at once, from two processes on one file, are one call", async () => {
  const here = await installed();
  const { owned, generation, tokens } = here;
  const { calls, contexts, close } = await twoProcesses();
  const reports = await atOnce(1000, here, contexts);
  expect(calls).toHaveLength(1);
  const after = await tokens();
  const print = after?.kind === "tokens" ? flow.ctx.fingerprint("access_token", after.access) : "";
  const said = new Set(
    reports.map((report) => JSON.stringify(report?.ok && [report.generation, report.fingerprints.access])),
  );
  expect([...said]).toEqual([JSON.stringify([generation + 1, print])]);
  expect(reports.filter((report) => report?.ok && report.refreshed)).toHaveLength(1);
  // Whoever still names the old generation hears of the present one, and nothing is sent.
  const late = await refreshInstallation(contexts[0], flow.person, { installationId: owned.id, generation });
  expect(late).toMatchObject({
    value: { ok: true, refreshed: false, generation: generation + 1, runId: reports[0]?.runId },
  });
  expect(calls).toHaveLength(1);
  await close();
});

test("when the provider refuses, those who waited hear the same and do not try the spent token again", async () => {
  const here = await installed();
  await spendElsewhere(await here.tokens());
  const { calls, contexts, close } = await twoProcesses();
  const reports = await atOnce(50, here, contexts);
  expect(calls).toHaveLength(1);
  expect(new Set(reports.map((report) => report?.runId)).size).toBe(1);
  expect(reports[49]).toMatchObject({ ok: false, upstream: { status: 400 }, failureKind: "oauth-error" });
  // The lease was given back: the next one may try for itself.
  await atOnce(1, here, contexts);
  expect(calls).toHaveLength(2);
  await close();
});

test("a holder that died in the middle is followed by one that knows the token may be spent", async () => {
  const { owned, generation, tokens, refresh } = await installed();
  const pair = await tokens();
  await takeRefreshLease(flow.ctx.db, owned, { generation, runId: "dead" });
  const fingerprint = flow.ctx.fingerprint("refresh_token", pair?.kind === "tokens" ? (pair.refresh ?? "") : "");
  const { id: runId } = await sampleRun(flow.ctx.db, flow.person.id);
  await rememberCode(flow.ctx.db, {
    personId: flow.person.id,
    fingerprint,
    runId,
    atMs: flow.ctx.now(),
    succeeded: false,
  });
  await spendElsewhere(pair);
  flow.clock.pass(31);
  const report = await refresh();
  expect(report).toMatchObject({ value: { ok: false, upstream: { status: 400 } } });
  const { diagnosis } = await flow.run(report.ok ? (report.value.runId ?? "") : "");
  expect(causes(stored({ diagnosis }))[0]).toBe("refresh-token-reused");
});

/** As a copy of the token in another program spends it. */
async function spendElsewhere(pair: Awaited<ReturnType<typeof loadInstallationTokens>>): Promise<void> {
  if (pair?.kind !== "tokens" || pair.refresh === null) throw new Error("no refresh token");
  const [registration] = await listRegistrations(flow.ctx.db, flow.person.id);
  const client = await findExchangeClient(flow.ctx, flow.person, { kind: "registration", id: registration?.id ?? "" });
  if (!client.ok) throw new Error(client.failure);
  const { hosts, clientSecret } = client.value;
  const { clientId } = client.value.registration;
  const sent = await flow.ctx.send(
    buildTokenRequest({ grant: "refresh_token", hosts, clientId, clientSecret, refreshToken: pair.refresh }),
  );
  expect(sent.response?.status).toBe(200);
}

test("an installation of somebody else, or none, is not refreshed", async () => {
  const { owned } = await installed();
  const stranger = { ...flow.person, id: "somebody-else" };
  expect(await refreshInstallation(flow.ctx, stranger, { installationId: owned.id })).toEqual({
    ok: false,
    failure: "no-such-installation",
  });
});
