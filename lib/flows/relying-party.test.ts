import { afterAll, beforeAll, expect, test } from "vitest";
import { planScenario } from "@/app/lab/plan-scenario";
import { loadRun } from "@/lib/db/load-run";
import { describeScenario } from "@/lib/sandbox/scenarios/describe-scenario";
import { findScenario } from "@/lib/sandbox/scenarios/scenarios";
import type { Step } from "@/lib/trace/model";
import { runScenario } from "./run-scenario";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { modules } from "./testing/relying-party-modules";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

const results: string[] = [];

/** The check that refused, and that nothing was called after it. */
function refusalOf(steps: readonly Step[]): string {
  const at = steps.findIndex(({ verdict }) => verdict === "bad");
  const refused = steps[at];
  if (refused === undefined) return "";
  expect(steps.slice(at + 1).filter(({ kind }) => kind === "call")).toEqual([]);
  const objections = refused.checks.filter(({ result }) => result === "no");
  // Of a token that is signed as nobody asked, its key is the lesser objection.
  const failed = objections.find(({ id }) => id === "alg") ?? objections[0];
  return failed === undefined
    ? `${refused.name}: ${String(refused.facts["kind"] ?? "")}`
    : `${refused.name}: ${failed.id}`;
}

const names = Object.keys(modules);

test.each(names)("oidcc-client-test%s", async (name) => {
  const asked = modules[name];
  const module = `oidcc-client-test${name}`;
  if (typeof asked === "object") {
    results.push(`| \`${module}\` | not played | ${asked.because} |`);
    return;
  }
  const scenario = findScenario(module);
  if (scenario === undefined) throw new Error(`no scenario plays ${module}`);
  const ran = await runScenario(flow.ctx, flow.person, planScenario(describeScenario(scenario)));
  if (!ran.ok) throw new Error(ran.failure);
  const run = await loadRun(flow.ctx.db, { personId: flow.person.id, id: ran.value.runId });
  const accepted = run?.outcome === "installed" || run?.outcome === "refreshed";
  if (asked !== "either") expect(accepted).toBe(asked === "accept");
  const how = accepted ? "accepted" : `refused: ${refusalOf(run?.steps ?? [])}`;
  results.push(`| \`${module}\` | ${asked === "either" ? "may do either" : `must ${asked}`} | ${how} |`);
});

test("the document holds what was seen just now", async () => {
  const head = `# Relying-party modules of the OpenID Foundation

What this tool's own client does with each module of the conformance suite's relying-party plans
(conformance-suite at 12f2a4d, 2026-08-20). The sandbox plays the modules under their own names, so that any other
client can be put to the same test: \`Prefer: scenario=NAME\`, or the issuer \`…/accounts/~NAME\`. These are our
re-implementations, not the suite itself, and this is no certification. A test writes this table, and fails where it
is not what was seen.

| Module | A relying party | This client |
|---|---|---|
`;
  await expect(`${head}${results.join("\n")}\n`).toMatchFileSnapshot("../../docs/relying-party.md");
});
