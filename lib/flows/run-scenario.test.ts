import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeRun } from "@/app/describe-run";
import { planScenario } from "@/app/lab/plan-scenario";
import { judgeNaming } from "@/components/lab/judge-naming";
import { loadRun } from "@/lib/db/load-run";
import { type CauseId, causeIds, type Diagnosis, diagnose, type Observed } from "@/lib/diagnosis";
import { describeScenario } from "@/lib/sandbox/scenarios/describe-scenario";
import { outOfReach } from "@/lib/sandbox/scenarios/out-of-reach";
import type { Scenario } from "@/lib/sandbox/scenarios/scenario";
import { scenarios } from "@/lib/sandbox/scenarios/scenarios";
import { buildEvidence } from "./build-evidence";
import { notedChecks } from "./noted-checks";
import { readDiagnosis } from "./read-diagnosis";
import { runScenario } from "./run-scenario";
import { type FlowWorld, openFlow } from "./testing/open-flow";

/** Causes that the same answer may have; only a further fact tells them apart. */
const alike: readonly (readonly CauseId[])[] = [
  [
    "code-expired",
    "code-already-used",
    "code-malformed",
    "code-client-mismatch",
    "token-redirect-uri-mismatch",
    "pkce-verifier-missing",
    "pkce-verifier-mismatch",
    "pkce-verifier-unexpected",
    "user-disabled",
    "code-missing",
  ],
  ["client-unknown", "client-disabled", "client-secret-wrong", "client-auth-missing"],
  [
    "refresh-token-expired",
    "refresh-token-revoked",
    "refresh-token-reused",
    "refresh-token-unknown",
    "refresh-token-client-mismatch",
    "user-disabled",
    "app-uninstalled",
  ],
  [
    "token-missing",
    "token-malformed",
    "token-expired",
    "token-revoked",
    "token-wrong-kind",
    "app-uninstalled",
    "auth-header-stripped",
  ],
  [
    "scope-missing",
    "scope-not-granted",
    "user-permission-denied",
    "operation-not-permitted",
    "api-access-not-approved",
  ],
  ["grant-not-allowed-for-client", "token-redirect-uri-mismatch"],
  ["resource-not-found", "wrong-base-url", "token-for-other-store"],
  ["consent-denied", "user-permission-denied", "user-not-permitted"],
  ["request-too-large", "request-body-invalid"],
];

const areAlike = (one: CauseId, other: CauseId): boolean =>
  alike.some((group) => group.includes(one) && group.includes(other));

/** What stands in the messages themselves; all else is this tool's memory of the run. */
const onTheWire =
  /^(?:transport_|waited_s|id_token_|issuer_expected|answer_refused|state_matches|check_cookie|server_time)/;

const wireOnly = (observed: Observed = {}): Observed =>
  Object.fromEntries(Object.entries(observed).filter(([name]) => onTheWire.test(name)));

let flow: FlowWorld;
beforeAll(async () => {
  const opened = await openFlow();
  // A provider that never answers is waited for as long as it takes to be sure, and no longer.
  const impatient = {
    ...opened.ctx,
    send: ((request, limits) =>
      opened.ctx.send(request, { deadlineMs: 1_500, ...limits })) satisfies FlowWorld["ctx"]["send"],
  };
  flow = { ...opened, ctx: impatient };
});
afterAll(() => flow.close());

/** The diagnosis of a run from its messages alone, and as the run's owner sees it. */
async function play(
  scenario: Scenario,
  needs = scenario.needs ?? null,
): Promise<{ readonly wire: Diagnosis | null; readonly stored: Diagnosis | null }> {
  const ran = await runScenario(flow.ctx, flow.person, { ...planScenario(describeScenario(scenario)), needs });
  if (!ran.ok) throw new Error(`${scenario.name} did not run: ${ran.failure}`);
  const run = await loadRun(flow.ctx.db, { personId: flow.person.id, id: ran.value.runId });
  expect(run?.scenario).toBe(scenario.name);
  const naming = judgeNaming(scenario.cause, describeRun(run?.diagnosis, "en")?.described);
  // What the tool remembers may speak against a cause that is only acted; then its page says so. No other way out.
  expect(["first", "among", "excluded", "blameless"]).toContain(naming);
  const stored = readDiagnosis(run?.diagnosis) ?? null;
  const evidence = stored === null || run === undefined ? null : buildEvidence(run.steps);
  const wire = evidence === null ? null : diagnose({ ...evidence, observed: wireOnly(evidence.observed) });
  return { wire, stored };
}

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))("%s", (_, scenario) => {
  const { cause } = scenario;
  test(`leads to ${cause ?? "no cause"} from the wire alone`, async () => {
    const { wire, stored } = await play(scenario);
    if (cause === null) {
      expect(wire?.causes ?? []).toEqual([]);
      return;
    }
    const causes = wire?.causes ?? [];
    const [first] = causes;
    expect(causes.map(({ id }) => id)).toContain(cause);
    if (first !== undefined && first.id !== cause) {
      expect(areAlike(first.id, cause), `${first.id} and ${cause} are told apart by the wire`).toBe(true);
      expect(first.certainty).not.toBe("certain");
      expect(wire?.ask).not.toBeNull();
    }
    // What the tool remembers of an app's own mistakes names it outright.
    if (scenario.effects.every(({ kind }) => kind === "mistake") && stored !== null)
      expect(stored.excluded.map(({ id }) => id)).not.toContain(cause);
  }, 20_000);
});

// In the hybrid flow the first of the two ID tokens comes through the browser, before any code is sent.
test.each(
  scenarios
    .filter(({ group, needs }) => group === "id-token" && needs === undefined)
    .map((one) => [one.name, one] as const),
)("%s leads there in the hybrid flow as well", async (_, scenario) => {
  const { wire } = await play(scenario, "hybrid");
  expect(wire?.causes[0]?.id ?? null).toBe(scenario.cause);
});

test("every cause has a scenario that leads to it, or a reason why none can", () => {
  const led = new Set(scenarios.map(({ cause }) => cause));
  const without = causeIds.filter((id) => !led.has(id));
  expect(Object.keys(outOfReach).toSorted()).toEqual(without.toSorted());
});

test("a code whose sender was announced to name itself, and did not, goes nowhere", async () => {
  const named = scenarios.find(({ name }) => name === "cb-iss-missing");
  if (named === undefined) throw new Error("no such scenario");
  const ran = await runScenario(flow.ctx, flow.person, planScenario(describeScenario(named)));
  const run = ran.ok ? await loadRun(flow.ctx.db, { personId: flow.person.id, id: ran.value.runId }) : undefined;
  expect(run).toMatchObject({ outcome: "callback-unusable", facts: { kind: "issuer-missing" } });
  expect(run?.steps.map(({ name }) => name)).not.toContain("token");
});

async function ended(name: string) {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario === undefined) throw new Error("no such scenario");
  const ran = await runScenario(flow.ctx, flow.person, planScenario(describeScenario(scenario)));
  return ran.ok ? await loadRun(flow.ctx.db, { personId: flow.person.id, id: ran.value.runId }) : undefined;
}

// Nothing that stops an install, and nothing to be silent about either.
test.each(Object.entries(notedChecks))("%s is let through, and the check %s says what was odd", async (name, check) => {
  const run = await ended(name);
  expect(run?.outcome).toBe("installed");
  const found = run?.steps.flatMap(({ checks }) => checks).filter(({ id }) => id === check) ?? [];
  expect(found.filter(({ result }) => result !== "ok")).toHaveLength(1);
});

test("with a private key published, an install is no plain success", async () => {
  expect(await ended("jwks-private-key")).toMatchObject({ outcome: "installed", verdict: "warn" });
});

test("a token that the API’s answer repeats is recorded by its fingerprint", async () => {
  const run = await ended("api-echoes-token");
  const bodies = run?.steps.flatMap((step) => (step.kind === "call" ? [step.exchange.response?.body ?? ""] : []));
  expect(bodies?.join()).toMatch(/"heard":"Bearer access_token#[0-9a-f]{8}"/);
});
