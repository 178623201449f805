import { createRun } from "@/lib/db/create-run";
import { finishRun } from "@/lib/db/finish-run";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { loadRun } from "@/lib/db/load-run";
import { saveProbe } from "@/lib/db/save-probe";
import type { Diagnosis, Observed } from "@/lib/diagnosis";
import type { ProviderHosts } from "@/lib/haravan/hosts";
import { planTokenCalls } from "@/lib/probe/tokens/plan-token-calls";
import { judgeSentValue, type SentValue } from "@/lib/probe/unauthorized/judge-sent-value";
import { offsetIn, readTokenAnswers } from "@/lib/probe/unauthorized/read-token-answer";
import type { TokenKnowledge } from "@/lib/probe/unauthorized/story";
import { type ToldStories, tellUnauthorized } from "@/lib/probe/unauthorized/tell-unauthorized";
import { err, ok, type Result } from "@/lib/result/result";
import type { CallStep, Facts, RunOutcome, Verdict } from "@/lib/trace/model";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import { type AskedCall, askToken } from "./ask-token";
import { diagnoseStory } from "./diagnose-story";
import { type FlowContext, hostsOf } from "./flow-context";
import { knowSubject } from "./know-subject";
import { observeStory } from "./observe-story";
import { openRecorder } from "./open-recorder";
import { recallToken } from "./recall-token";
import { runOnInstallation } from "./run-on-installation";
import { writeBasis } from "./token-basis";

export type TokenStoryFault = "no-such-installation" | "unreadable-tokens" | "no-sandbox";

export interface TokenStory {
  readonly runId: string;
  readonly told: ToldStories;
  readonly calls: readonly CallStep[];
  readonly offsetSeconds: number | null;
  readonly diagnosis: Diagnosis | null;
}

/**
 * Why a token is answered with 401: what is remembered of it, and at most two read-only calls. A pasted token is sent
 * to the hosts of this installation's provider at most, and to none if another one issued it; it is not kept.
 */
export async function tellTokenStory(
  ctx: FlowContext,
  person: PersonView,
  input: { readonly installationId: string; readonly pasted?: string | undefined },
): Promise<Result<TokenStory, TokenStoryFault>> {
  const owned = { personId: person.id, id: input.installationId };
  const installation = await loadInstallation(ctx.db, owned);
  const tokens = await loadInstallationTokens(ctx.db, owned);
  if (installation === undefined || tokens === undefined) return err("no-such-installation");
  const pasted = input.pasted === undefined ? null : judgeSentValue(input.pasted);
  if (pasted === null && tokens.kind === "unreadable") return err("unreadable-tokens");
  const hosts = hostsOf(ctx.env, installation.provider);
  if (hosts === undefined) return err("no-sandbox");

  const known = await knowSubject(ctx, person, installation, pasted);
  const recalled = known.token?.here === true ? await recallToken(ctx, person.id, installation) : {};
  const run = await createRun(ctx.db, { ...runOnInstallation(person.id, installation), kind: "probe" });
  const recorder = openRecorder(ctx, { id: run.id, personId: person.id, startedAtMs: run.startedAtMs });
  const stored = tokens.kind === "tokens" ? tokens.access : null;
  for (const value of [stored, input.pasted ?? null, pasted?.value ?? null]) {
    if (value !== null) recorder.learn({ kind: "access_token", value });
  }
  const plan = planTokenCalls(known);
  const facts = {
    calls: plan.calls.join(" "),
    ...(plan.none === null ? {} : { none: plan.none }),
    ...writeBasis(known),
  };
  await recorder.local({ name: "planned", leg: null, verdict: "none", facts, checks: [] });
  const value = pasted === null ? stored : pasted.value;
  const asked = value === null ? [] : await askToken(recorder, hosts, value, plan.calls);
  return ok(await tell(ctx, { person, installation, hosts, known, recalled, asked, pasted, runId: run.id }));
}

interface Asked {
  readonly person: PersonView;
  readonly installation: InstallationView;
  readonly hosts: ProviderHosts;
  readonly known: TokenKnowledge;
  readonly recalled: Observed;
  readonly asked: readonly AskedCall[];
  readonly pasted: SentValue | null;
  readonly runId: string;
}

async function tell(ctx: FlowContext, of: Asked): Promise<TokenStory> {
  const { person, installation, known: before, asked, runId } = of;
  const owned = { personId: person.id, id: runId };
  const steps = (await loadRun(ctx.db, owned))?.steps ?? [];
  const known = { ...before, offsetSeconds: offsetIn(steps) };
  const answers = readTokenAnswers(steps);
  const told = tellUnauthorized(known, answers);
  const observed = observeStory(known, answers, of.recalled);
  const diagnosis = diagnoseStory(told, steps, known, of.hosts, observed);
  const { lead } = told;
  await finishRun(ctx.db, owned, {
    ...endOf(told, asked),
    facts: { ...factsOf(asked), ...(lead === null ? {} : { story: lead.id, certainty: lead.certainty }) },
    ...(diagnosis === null ? {} : { diagnosis }),
  });
  if (of.pasted === null) await keepShopAnswer(ctx, person, installation, of);
  const calls = steps.filter((step): step is CallStep => step.kind === "call");
  return { runId, told, calls, offsetSeconds: known.offsetSeconds, diagnosis };
}

function endOf(
  { lead }: ToldStories,
  asked: readonly AskedCall[],
): { readonly outcome: RunOutcome; readonly verdict: Verdict } {
  if (asked.length === 0) return { outcome: "told", verdict: "bad" };
  if (lead?.id === "accepted") return { outcome: "answered", verdict: "good" };
  if (asked.every(({ status }) => status === null)) return { outcome: "provider-unreachable", verdict: "unsure" };
  if (asked.every(({ heard }) => heard === "accepted")) return { outcome: "answered", verdict: "warn" };
  return { outcome: "refused", verdict: asked.some(({ heard }) => heard === "silent") ? "unsure" : "bad" };
}

function factsOf(asked: readonly AskedCall[]): Facts {
  const status = asked.findLast(({ status: one }) => one !== null)?.status ?? null;
  return { calls: asked.length, ...(status === null ? {} : { status }) };
}

/** The store page shows this call among the others: it was made with the stored token. */
async function keepShopAnswer(ctx: FlowContext, person: PersonView, installation: InstallationView, of: Asked) {
  const shop = of.asked.find(({ call }) => call === "shop");
  if (shop === undefined) return;
  const { status, totalMs } = shop;
  const verdict = shop.heard === "accepted" ? "good" : shop.heard === "refused" ? "bad" : "unsure";
  const sent = { generation: installation.generation, path: "/com/shop.json" };
  const owned = { personId: person.id, id: installation.id };
  await saveProbe(ctx.db, owned, {
    resource: "shop",
    runId: of.runId,
    atMs: ctx.now(),
    status,
    totalMs,
    verdict,
    ...sent,
  });
}
