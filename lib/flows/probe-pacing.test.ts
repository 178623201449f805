import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { deleteInstallation } from "@/lib/db/delete-installation";
import { openDatabase } from "@/lib/db/open-database";
import { sandboxHosts } from "@/lib/haravan/hosts";
import { buildProbeRequest } from "@/lib/probe/calls/probe-resource";
import type { Send } from "@/lib/trace/raw";
import { probeStore, startProbes } from "./probe-store";
import { stopWaiting } from "./stop-waiting";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { everything, installed, levelsOf, probed, quick, tokenOf, total, watched } from "./testing/watch-calls";

// Each of these is an install and up to some hundred real calls.
vi.setConfig({ testTimeout: 30_000 });

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

test("a run over everything never exceeds the bucket, by the sandbox's own count", async () => {
  const installationId = await installed(flow);
  const { ctx, sent } = watched(quick(flow));
  const { results, runId } = await probed(flow, ctx, installationId, everything);
  expect(results.length).toBe(total);
  expect(sent.map(({ status }) => status)).not.toContain(429);
  const levels = levelsOf(sent);
  expect(levels.length).toBeGreaterThan(90);
  expect(Math.max(...levels)).toBeLessThanOrEqual(80);
  const run = await flow.run(runId);
  expect(run).toMatchObject({ kind: "probe", status: "finished", facts: { planned: total, done: total } });
  expect(run.steps.length).toBe(sent.length);
});

test("nor when somebody else has filled most of it, of which nothing is known before the first answer", async () => {
  const installationId = await installed(flow);
  const token = await tokenOf(flow, installationId);
  const shop = buildProbeRequest({
    hosts: sandboxHosts(flow.ctx.env.sandboxOrigin ?? ""),
    accessToken: token,
    resource: { path: "/com/shop.json" },
  });
  await Promise.all(Array.from({ length: 60 }, () => flow.ctx.send(shop)));
  const { ctx, sent } = watched(quick(flow));
  await probed(flow, ctx, installationId, everything);
  const levels = levelsOf(sent);
  expect(levels[0]).toBeGreaterThan(50);
  expect(Math.max(...levels)).toBeLessThanOrEqual(80);
  expect(sent.map(({ status }) => status)).not.toContain(429);
});

test("nor do two runs at once, each in a process of its own that knows nothing of the other", async () => {
  const installationId = await installed(flow);
  const { dataDir, secretKey } = flow.ctx.env;
  const db = await openDatabase({ dataDir, databaseUrl: null, secretKey, now: flow.ctx.now });
  const both = [watched(quick(flow)), watched(quick(flow, { ...flow.ctx, db }))];
  await Promise.all(both.map(({ ctx }) => probed(flow, ctx, installationId, everything)));
  await db.close();
  const sent = both.flatMap((one) => one.sent);
  expect(sent.length).toBeGreaterThan(180);
  expect(sent.map(({ status }) => status)).not.toContain(429);
  expect(Math.max(...levelsOf(sent))).toBeLessThanOrEqual(80);
});

test("a call that is limited is made again after the time that the answer names", async () => {
  const installationId = await installed(flow);
  let refused = 0;
  const { ctx, begun } = watched(quick(flow), (path) => {
    if (path !== "/com/orders/count.json" || refused > 0) return null;
    refused += 1;
    return "api-429";
  });
  const before = flow.ctx.now();
  const wish = { kind: "resources", resources: ["orders-count", "shop"] } as const;
  const { results } = await probed(flow, ctx, installationId, wish);
  expect(results.map(({ call }) => call?.exchange.response?.status)).toEqual([200, 200]);
  expect(begun.length).toBe(3);
  expect(flow.ctx.now() - before).toBeGreaterThan(2000);
});

test("after a cancellation no further request goes out, from wherever it came", async () => {
  const installationId = await installed(flow);
  let cancelled = -1;
  const watching = watched(quick(flow));
  const send: Send = async (request, limits) => {
    if (watching.begun.length === 20 && cancelled < 0) {
      cancelled = 0;
      await stopWaiting(flow.ctx, flow.person, runId());
      cancelled = watching.begun.length;
    }
    return await watching.ctx.send(request, limits);
  };
  let id = "";
  const runId = () => id;
  const started = await startProbes({ ...watching.ctx, send }, flow.person, { installationId, wish: everything });
  if (!started.ok) throw new Error(started.failure.kind);
  id = started.value.runId;
  await started.value.done;
  // The one that was held back to cancel is the last of those that were under way.
  expect(watching.begun.length).toBeLessThanOrEqual(cancelled + 1);
  expect(await flow.run(id)).toMatchObject({ status: "finished", outcome: "cancelled", facts: { planned: total } });
});

test("when whoever asked is gone, the run is cancelled", async () => {
  const installationId = await installed(flow);
  const gone = new AbortController();
  const { ctx, begun } = watched(quick(flow), (_path, at) => {
    if (at === 10) gone.abort();
    return null;
  });
  const done = await probeStore(ctx, flow.person, { installationId, wish: everything, signal: gone.signal });
  if (!done.ok) throw new Error(done.failure.kind);
  expect(begun.length).toBeLessThan(40);
  expect((await flow.run(done.value.runId)).outcome).toBe("cancelled");
  expect(done.value.results.filter(({ untried }) => untried === "cancelled").length).toBeGreaterThan(50);
});

test("a token is not used any more once its installation is deleted, and the run says that it was cut short", async () => {
  const installationId = await installed(flow);
  const { ctx, begun } = watched(quick(flow));
  let deleted = -1;
  const send: Send = async (request, limits) => {
    if (begun.length === 9 && deleted < 0) {
      deleted = 0;
      await deleteInstallation(flow.ctx.db, { personId: flow.person.id, id: installationId });
      deleted = begun.length;
    }
    return await ctx.send(request, limits);
  };
  const { runId, results } = await probed(flow, { ...ctx, send }, installationId, everything);
  // The one that was held back to delete is the last of those that were under way.
  expect(begun.length).toBeLessThanOrEqual(deleted + 1);
  expect(results.filter(({ untried }) => untried === "cancelled").length).toBeGreaterThan(50);
  expect(await flow.run(runId)).toMatchObject({ outcome: "cancelled", verdict: "unsure", installationId: null });
});
