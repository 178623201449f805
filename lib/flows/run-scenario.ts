import { z } from "zod";
import { beginExchange } from "@/lib/db/begin-exchange";
import { loadRun } from "@/lib/db/load-run";
import { err, ok, type Result } from "@/lib/result/result";
import type { NamedValue } from "@/lib/trace/model";
import type { PersonView } from "@/lib/trace/views";
import type { BegunLeg } from "./begin-leg";
import { callPartner } from "./call-partner";
import { ensureDemoRegistration } from "./ensure-demo-registration";
import { type Callback, finishCallback } from "./finish-callback";
import type { FlowContext } from "./flow-context";
import { InstallChoices } from "./install-choices";
import { keepFormPost } from "./keep-form-post";
import type { Rehearsal } from "./make-mistakes";
import { openRecorder } from "./open-recorder";
import { probeStore } from "./probe-store";
import { refreshInstallation } from "./refresh-installation";
import { startInstall } from "./start-install";
import { stopRun } from "./stop-run";

/** A scenario as this tool runs it: as an app would, from end to end. */
export interface ScenarioPlan {
  readonly name: string;
  /** How far the flow goes before the scenario counts. */
  readonly stage: "authorize" | "install" | "refresh" | keyof typeof called;
  readonly mistakes: Rehearsal["mistakes"];
  /** Whether the sandbox is asked to play it. */
  readonly played: boolean;
  /** Whether it acts while the browser is at the accounts server. */
  readonly inBrowser: boolean;
  readonly needs: "hybrid" | "pkce" | "max-age" | null;
}

export type ScenarioFault = "no-sandbox" | "sandbox-unreachable" | "not-installed";

/** Which call meets it. */
const called = { userinfo: "userinfo", webhook: "webhook-subscription", call: "products-list" } as const;

const person = "owner";

/** The demo person signs in anew each time. */
const recentSeconds = 600;

const Visit = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("callback"),
    method: z.enum(["GET", "POST"]),
    to: z.string(),
    params: z.array(z.object({ name: z.string(), value: z.string() })),
  }),
  z.object({ kind: z.literal("stopped"), status: z.number(), url: z.string() }),
]);

/** One scenario, from the first request to its diagnosis, without a window: a demo person of the sandbox clicks. */
export async function runScenario(
  ctx: FlowContext,
  who: PersonView,
  plan: ScenarioPlan,
): Promise<Result<{ readonly runId: string }, ScenarioFault>> {
  const { name, mistakes, played } = plan;
  const wrong: FlowContext = { ...ctx, rehearsal: { chosen: name, scenario: played ? name : null, mistakes } };
  switch (plan.stage) {
    case "authorize":
      return await install(wrong, who, plan, { preflight: true });
    case "install":
      return await install(wrong, who, plan, { preflight: false });
    case "refresh":
    case "userinfo":
    case "webhook":
    case "call": {
      const plain = { ...plan, mistakes: [], played: false, inBrowser: false };
      const first = await install(ctx, who, plain, { preflight: false });
      if (!first.ok) return first;
      const run = await loadRun(ctx.db, { personId: who.id, id: first.value.runId });
      const installationId = run?.installationId ?? null;
      if (installationId === null) return err("not-installed");
      const done =
        plan.stage === "refresh"
          ? await refreshInstallation(wrong, who, { installationId })
          : await probeStore(wrong, who, { installationId, resources: [called[plan.stage]] });
      const runId = done.ok ? done.value.runId : null;
      return runId === null ? err("not-installed") : ok({ runId });
    }
  }
}

async function install(
  ctx: FlowContext,
  who: PersonView,
  plan: ScenarioPlan,
  { preflight }: { readonly preflight: boolean },
): Promise<Result<{ readonly runId: string }, ScenarioFault>> {
  const registration = await ensureDemoRegistration(ctx, who);
  if (!registration.ok) return registration;
  const choices = InstallChoices.parse({
    registrationId: registration.value.id,
    flow: "direct",
    response: plan.needs === "hybrid" ? "hybrid-form-post" : "code-query",
    pkce: plan.needs === "pkce",
    maxAgeSeconds: plan.needs === "max-age" ? recentSeconds : undefined,
    preflight,
  });
  const started = await startInstall(ctx, who, choices);
  if (!started.ok) return err(started.failure === "no-sandbox" ? "no-sandbox" : "sandbox-unreachable");
  const { runId } = started.value;
  if (started.value.kind === "stopped") return ok({ runId });
  const arrived = await visit(ctx, registration.value.clientId, plan, started.value.leg);
  if (!arrived.ok) return arrived;
  if (arrived.value !== null) await arrive(ctx, who, runId, started.value.leg, arrived.value);
  return ok({ runId });
}

interface Arrived {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly params: readonly NamedValue[];
}

/** `null`: the browser stays at the accounts server, and the app hears nothing. */
async function visit(
  ctx: FlowContext,
  clientId: string,
  { name, played, inBrowser }: ScenarioPlan,
  { authorizeUrl }: BegunLeg,
): Promise<Result<Arrived | null, ScenarioFault>> {
  const asked = await callPartner(ctx, "POST", `/apps/${encodeURIComponent(clientId)}/visits`, {
    url: authorizeUrl,
    person,
    ...(played && inBrowser ? { prefer: `scenario=${name}` } : {}),
  });
  const response = asked?.response;
  if (response?.status !== 200) return err("sandbox-unreachable");
  const end = Visit.parse(JSON.parse(new TextDecoder().decode(response.body)));
  if (end.kind === "stopped") return ok(null);
  return ok({ method: end.method, path: new URL(end.to).pathname, params: end.params });
}

async function arrive(
  ctx: FlowContext,
  who: PersonView,
  runId: string,
  { cookie }: BegunLeg,
  arrived: Arrived,
): Promise<void> {
  const flows = [{ transactionId: cookie.transactionId, value: cookie.value }];
  const back: Callback = { path: arrived.path, params: arrived.params, flows, person: who };
  if (!(await deliver(ctx, back, arrived.method))) await endUnmatched(ctx, who, runId, back);
}

/** As a browser would. `false`: nothing of ours waited for it. */
async function deliver(ctx: FlowContext, back: Callback, method: Arrived["method"]): Promise<boolean> {
  if (method === "GET") return (await finishCallback(ctx, back)).ok;
  const facts = { origin: "sandbox", site: "cross-site", cookies: false };
  const kept = await keepFormPost(ctx, { path: back.path, params: back.params, facts });
  if (!kept.ok) return false;
  const { searchParams } = new URL(kept.value, ctx.env.appOrigin);
  const params = [...searchParams].map(([name, value]) => ({ name, value }));
  return (await finishCallback(ctx, { ...back, params })).ok;
}

/** An answer that belongs to no question leaves every run as it is; this run is known to be the one that it was for. */
async function endUnmatched(
  ctx: FlowContext,
  who: PersonView,
  runId: string,
  { path, params }: Callback,
): Promise<void> {
  const owned = { personId: who.id, id: runId };
  if (!(await beginExchange(ctx.db, owned))) return;
  const run = await loadRun(ctx.db, owned);
  const recorder = openRecorder(ctx, { ...owned, startedAtMs: Date.parse(run?.startedAt ?? "") || ctx.now() });
  await recorder.front({
    name: "callback",
    leg: "direct",
    verdict: "bad",
    from: "browser",
    to: "tool",
    method: "GET",
    url: `${ctx.env.appOrigin}${path}`,
    params,
    facts: {},
    checks: [{ id: "state", result: "no", facts: {} }],
  });
  await stopRun(ctx, owned, { outcome: "callback-unusable", verdict: "bad", facts: { kind: "state-mismatch" } });
}
