import { afterAll, beforeAll, expect, test } from "vitest";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { refreshInstallation } from "./refresh-installation";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { install } from "./testing/refused";

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
  return { owned, tokens, refresh: () => refreshInstallation(flow.ctx, flow.person, { installationId }) };
}

test("a refresh stores the new pair, and is a run of its own", async () => {
  const { owned, tokens, refresh } = await installed();
  const before = await tokens();
  const report = await refresh();
  expect(report).toMatchObject({ ok: true, value: { ok: true, installationId: owned.id } });
  const after = await tokens();
  expect(after).not.toEqual(before);
  const runId = report.ok ? report.value.runId : "";
  const run = await flow.run(runId);
  expect(run).toMatchObject({ kind: "refresh", outcome: "refreshed", facts: { rotated: true } });
  const secrets = [before, after].flatMap((pair) => (pair?.kind === "tokens" ? [pair.access, pair.refresh] : []));
  for (const secret of secrets) expect(JSON.stringify([run, report])).not.toContain(secret);
  const view = await loadInstallation(flow.ctx.db, owned);
  expect(view?.tokenFingerprint).toBe(report.ok && report.value.ok ? report.value.fingerprints.access : "");
});

test("of two refreshes at once one wins, and the other is told of it; the winner's tokens stand", async () => {
  const { owned, tokens, refresh } = await installed();
  const reports = await Promise.all([refresh(), refresh()]);
  const won = reports.filter((report) => report.ok && report.value.ok && report.value.installationId === owned.id);
  expect(won).toHaveLength(1);
  const [winner] = won;
  const after = await tokens();
  const print = after?.kind === "tokens" ? flow.ctx.fingerprint("access_token", after.access) : "";
  expect(winner).toMatchObject({ value: { fingerprints: { access: print } } });
  const lost = reports.find((report) => report !== winner);
  expect(lost).toMatchObject({ ok: true, value: { ok: false, upstream: { status: 400 } } });
  expect((await flow.run(lost?.ok ? lost.value.runId : "")).facts).toMatchObject({ overtaken: true });
  // The tokens that stand still work.
  expect(await refresh()).toMatchObject({ ok: true, value: { ok: true } });
});

test("an installation of somebody else, or none, is not refreshed", async () => {
  const { owned } = await installed();
  const stranger = { ...flow.person, id: "somebody-else" };
  expect(await refreshInstallation(flow.ctx, stranger, { installationId: owned.id })).toEqual({
    ok: false,
    failure: "no-such-installation",
  });
});
