import { createRun } from "@/lib/db/create-run";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { loadRegistration } from "@/lib/db/load-registration";
import { loadRun } from "@/lib/db/load-run";
import { noteTokenExpiry } from "@/lib/db/note-token-expiry";
import type { Registration } from "@/lib/db/read-registration";
import type { Observed } from "@/lib/diagnosis";
import { covers } from "@/lib/haravan/scopes";
import { readProbeAnswer } from "@/lib/probe/calls/probe-resource";
import { err, ok, type Result } from "@/lib/result/result";
import type { CallStep } from "@/lib/trace/model";
import type { CallRehearsal } from "@/lib/trace/rehearsals";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import { askSandbox } from "./ask-sandbox";
import { diagnoseSteps } from "./diagnose-run";
import { type FlowContext, hostsOf } from "./flow-context";
import { openRecorder } from "./open-recorder";
import type { ProbeReport } from "./probe-store";
import { recallToken } from "./recall-token";
import { planCall, type RehearsedCall } from "./rehearsed-call";
import { runOnInstallation } from "./run-on-installation";
import { stopRun } from "./stop-run";

export type CallFault = "no-such-installation" | "unreadable-tokens" | "not-on-the-sandbox";

/** One call of the API that goes wrong on purpose, recorded as any other. What the store page knows stays as it is. */
export async function rehearseCall(
  ctx: FlowContext,
  person: PersonView,
  { installationId, what }: { readonly installationId: string; readonly what: CallRehearsal },
): Promise<Result<ProbeReport, CallFault>> {
  const owned = { personId: person.id, id: installationId };
  const installation = await loadInstallation(ctx.db, owned);
  const tokens = await loadInstallationTokens(ctx.db, owned);
  if (installation === undefined || tokens === undefined) return err("no-such-installation");
  if (tokens.kind === "unreadable") return err("unreadable-tokens");
  if (installation.registration === null) return err("not-on-the-sandbox");
  const registration = await loadRegistration(ctx.db, { personId: person.id, id: installation.registration.id });
  const hosts = hostsOf(ctx.env, installation.provider);
  if (registration === undefined || hosts === undefined || registration.provider !== "sandbox")
    return err("not-on-the-sandbox");
  if (!(await arrange(ctx, person, { registration, installation, token: tokens.access, what }))) {
    return err("not-on-the-sandbox");
  }
  const call = planCall({ hosts, what, accessToken: tokens.access, random: ctx.random });
  return ok(await record(ctx, person, installation, tokens.access, call));
}

/** What the sandbox has to do for it. `false`: it did not. */
async function arrange(
  ctx: FlowContext,
  person: PersonView,
  of: {
    readonly registration: Registration;
    readonly installation: InstallationView;
    readonly token: string;
    readonly what: CallRehearsal;
  },
): Promise<boolean> {
  const { registration, installation, token, what } = of;
  switch (what) {
    case "expire-token": {
      if ((await askSandbox(ctx, registration, { endToken: "expire", token })) === null) return false;
      const owned = { personId: person.id, id: installation.id };
      const fingerprint = ctx.fingerprint("access_token", token);
      // An app knows when its own token ends.
      await noteTokenExpiry(ctx.db, owned, { fingerprint, expiresAtMs: ctx.now() });
      return true;
    }
    case "revoke-token":
      return (await askSandbox(ctx, registration, { endToken: "revoke", token })) !== null;
    case "api-404":
    case "api-429":
    case "api-500":
    case "api-502":
    case "api-hang":
      return (await askSandbox(ctx, registration, { next: what })) !== null;
    default:
      return true;
  }
}

async function record(
  ctx: FlowContext,
  person: PersonView,
  before: InstallationView,
  token: string,
  { request, path, scope, carries }: RehearsedCall,
): Promise<ProbeReport> {
  const owned = { personId: person.id, id: before.id };
  const installation = (await loadInstallation(ctx.db, owned)) ?? before;
  const run = await createRun(ctx.db, {
    ...runOnInstallation(person.id, installation),
    kind: "probe",
  });
  const recorder = openRecorder(ctx, { id: run.id, personId: person.id, startedAtMs: run.startedAtMs });
  recorder.learn({ kind: "access_token", value: token });
  const granted = covers(new Set(installation.scopesGranted), scope);
  const facts = {
    path,
    ...(request.method === "GET" ? {} : { method: request.method }),
    // Without the token its scopes decide nothing.
    ...(carries === "token" ? { scope, granted } : {}),
  };
  const observed = observedOf(carries, await recallToken(ctx, person.id, installation));
  const answer = await recorder.call({ name: "probe", leg: null, to: "api" }, request, (raw) => {
    const { status, verdict } = readProbeAnswer(raw);
    const value = { status, verdict, code: raw.failure?.code ?? null };
    return { value, verdict, facts: { ...facts, ...(status === null ? {} : { status }) } };
  });
  const { status, verdict, code } = answer;
  const ownedRun = { personId: person.id, id: run.id };
  await stopRun(ctx, ownedRun, {
    outcome: verdict === "good" ? "answered" : status === null ? "provider-unreachable" : "refused",
    verdict,
    facts: { ...facts, ...(status === null ? {} : { status }), ...(code === null ? {} : { code }) },
    observed,
  });
  const steps = (await loadRun(ctx.db, ownedRun))?.steps ?? [];
  const called = steps.find((step): step is CallStep => step.kind === "call" && step.name === "probe");
  const target = { resource: "shop", path, scope } as const;
  const diagnosis = verdict === "good" ? null : (diagnoseSteps(steps, observed) ?? null);
  const results = called === undefined ? [] : [{ target, call: called, diagnosis, untried: null }];
  return { runId: run.id, installation, results };
}

/** What is known of the token counts for a call that carries it. */
function observedOf(carries: RehearsedCall["carries"], known: Observed): Observed {
  if (carries === "token") return known;
  const { scopes_requested, user_roles } = known;
  return {
    ...(scopes_requested === undefined ? {} : { scopes_requested }),
    ...(user_roles === undefined ? {} : { user_roles }),
    ...(carries === "another" ? { token_matches_issued: false } : {}),
  };
}
