import { createRun } from "@/lib/db/create-run";
import { loadRegistration } from "@/lib/db/load-registration";
import { noteRun } from "@/lib/db/note-run";
import type { Registration } from "@/lib/db/read-registration";
import type { ProviderHosts } from "@/lib/haravan/hosts";
import { fitsScope } from "@/lib/haravan/scope-lists";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import { askDashboard } from "./ask-dashboard";
import { type BegunLeg, beginLeg, type LegPlan, planLeg, waitMs } from "./begin-leg";
import { type DemoFailure, ensureDemoRegistration } from "./ensure-demo-registration";
import { type FlowContext, hostsOf } from "./flow-context";
import { type InstallChoices, scopesToAsk } from "./install-choices";
import { openRecorder } from "./open-recorder";
import type { Recorder } from "./record-run";
import { runPreflight } from "./run-preflight";
import { stopRun } from "./stop-run";

export type StartedInstall =
  /** The browser may leave now. */
  | { readonly kind: "leave"; readonly runId: string; readonly leg: BegunLeg }
  /** The live platform opens in a second tab, while the run page waits. */
  | { readonly kind: "second-tab"; readonly runId: string; readonly leg: BegunLeg }
  /** The preflight ended it; the run says why. */
  | { readonly kind: "stopped"; readonly runId: string };

/** `scopes-too-long`: the server refuses a `scope` parameter of that length, and says no more than "Invalid scope". */
export type StartFailure = DemoFailure | "no-such-registration" | "scopes-too-long";

/** One recorded attempt to install an app on a store, up to the moment when the browser leaves. */
export async function startInstall(
  ctx: FlowContext,
  person: PersonView,
  choices: InstallChoices,
): Promise<Result<StartedInstall, StartFailure>> {
  const found = await findRegistration(ctx, person, choices);
  if (!found.ok) return found;
  const registration = found.value;
  const hosts = hostsOf(ctx.env, registration.provider);
  if (hosts === undefined) return err("no-sandbox");
  if (!fitsScope(scopesToAsk(choices, registration.scopes))) return err("scopes-too-long");

  const run = await createRun(ctx.db, {
    personId: person.id,
    kind: "install",
    provider: registration.provider,
    registration: { id: registration.id, name: registration.name },
    deadlineAtMs: ctx.now() + waitMs,
    facts: { flow: choices.flow },
    scenario: ctx.rehearsal?.chosen,
  });
  const owned = { personId: person.id, id: run.id };
  const recorder = openRecorder(ctx, { ...owned, startedAtMs: run.startedAtMs });
  await recordStart(ctx, recorder, choices);

  const first = planLeg(ctx, {
    leg: choices.flow === "direct" ? "direct" : "login",
    hosts,
    registration,
    choices,
    login: null,
  });
  const asked = await askBeforeLeaving(ctx, { recorder, hosts, registration, choices, first });
  if (asked.kind === "refused" || asked.kind === "unreachable") {
    const end =
      asked.kind === "refused"
        ? ({ outcome: "refused-before-leaving", verdict: "bad", facts: asked.facts } as const)
        : ({ outcome: "provider-unreachable", verdict: "bad", facts: { code: asked.code } } as const);
    // Only an app of the sandbox tells its list of redirect URLs.
    const app = registration.provider === "sandbox" ? await askDashboard(ctx, "GET", registration.clientId) : null;
    const observed = app?.ok ? { redirect_uris_registered: app.value.app.redirect_uris } : {};
    await stopRun(ctx, owned, { ...end, observed });
    return ok({ kind: "stopped", runId: run.id });
  }
  await noteRun(ctx.db, owned, { facts: { flow: choices.flow, preflight: asked.kind } });
  const plan: LegPlan = { ...first, context: { ...first.context, preflight: asked.kind } };
  const leg = await beginLeg(ctx, { personId: person.id, runId: run.id, hosts, plan, recorder, registration });
  return ok({ kind: registration.provider === "haravan" ? "second-tab" : "leave", runId: run.id, leg });
}

async function findRegistration(
  ctx: FlowContext,
  person: PersonView,
  choices: InstallChoices,
): Promise<Result<Registration, StartFailure>> {
  if (choices.registrationId === undefined) return await ensureDemoRegistration(ctx, person);
  const registration = await loadRegistration(ctx.db, { personId: person.id, id: choices.registrationId });
  return registration ? ok(registration) : err("no-such-registration");
}

async function recordStart(ctx: FlowContext, recorder: Recorder, choices: InstallChoices): Promise<void> {
  await recorder.front({
    name: "start",
    leg: null,
    verdict: "none",
    from: "browser",
    to: "tool",
    method: "POST",
    url: `${ctx.env.appOrigin}/install/start`,
    params: [],
    facts: {
      flow: choices.flow,
      response: choices.response,
      pkce: choices.pkce,
      ...(choices.scopes ? { scopes: choices.scopes.join(" ") } : {}),
      ...(choices.maxAgeSeconds === undefined ? {} : { maxAgeSeconds: choices.maxAgeSeconds }),
      ...(choices.orgid ? { orgid: choices.orgid } : {}),
      ...(choices.demoPerson ? { demoPerson: choices.demoPerson } : {}),
    },
    checks: [],
  });
}

/** Both legs are asked about before the browser leaves: a scope refused on the second would strand it later. */
async function askBeforeLeaving(
  ctx: FlowContext,
  input: {
    readonly recorder: Recorder;
    readonly hosts: ProviderHosts;
    readonly registration: Registration;
    readonly choices: InstallChoices;
    readonly first: LegPlan;
  },
) {
  const { recorder, hosts, registration, choices, first } = input;
  if (!choices.preflight) return { kind: "skipped" } as const;
  const answer = await runPreflight(recorder, first, hosts);
  if (answer.kind !== "accepted" || first.leg === "direct") return answer;
  const second = planLeg(ctx, { leg: "install", hosts, registration, choices, login: null });
  return await runPreflight(recorder, second, hosts);
}
