import { afterAll, beforeAll, expect, test } from "vitest";
import { loadInstallation } from "@/lib/db/load-installation";
import type { ProbeView } from "@/lib/trace/views";
import { rehearseCall } from "./rehearse-call";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { install } from "./testing/refused";
import { viewLastLimit } from "./view-last-limit";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

const probe = (runId: string, at: string, status: number): ProbeView => ({
  resource: "shop",
  at,
  status,
  totalMs: 1,
  verdict: "unsure",
  runId,
  generation: 1,
  path: "/com/shop.json",
  cause: null,
  untried: null,
});

test("the newest refused call is judged by what its run recorded, and by nobody but its owner", async () => {
  const { run } = await install(flow);
  const installationId = run.installationId ?? "";
  const done = await rehearseCall(flow.ctx, flow.person, { installationId, what: "api-429" });
  if (!done.ok) throw new Error(done.failure);
  const probes = [
    probe("gone", "2026-11-22T12:00:00.000Z", 429),
    probe(done.value.runId, "2026-11-22T13:00:00.000Z", 429),
    probe("later", "2026-11-22T14:00:00.000Z", 200),
  ];
  const last = await viewLastLimit(flow.ctx, flow.person, { probes });
  expect(last).toMatchObject({
    runId: done.value.runId,
    retryAfter: "2.0",
    verdict: {
      cause: { kind: "bucket-full", used: 80, size: 80 },
      wait: { kind: "seconds", seconds: 2, decimal: true },
      earlyByMs: null,
    },
  });
  expect(await viewLastLimit(flow.ctx, { ...flow.person, id: "somebody-else" }, { probes })).toBeNull();
});

test("a store that no call was refused at has none", async () => {
  const { run } = await install(flow);
  const stored = await loadInstallation(flow.ctx.db, { personId: flow.person.id, id: run.installationId ?? "" });
  expect(await viewLastLimit(flow.ctx, flow.person, stored ?? { probes: [] })).toBeNull();
});
