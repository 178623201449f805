import { loadRun } from "@/lib/db/load-run";
import { planTokenCalls } from "@/lib/probe/tokens/plan-token-calls";
import { offsetIn, readTokenAnswers } from "@/lib/probe/unauthorized/read-token-answer";
import { tellUnauthorized } from "@/lib/probe/unauthorized/tell-unauthorized";
import type { TokenStoryView } from "@/lib/probe/unauthorized/token-story-view";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import { type FlowContext, hostsOf } from "./flow-context";
import { knowSubject } from "./know-subject";
import { readDiagnosis } from "./read-diagnosis";
import { readBasis } from "./token-basis";

/** What the store page shows of a token's story: so far, and as a run has told it. Sends nothing. */
export async function viewTokenStory(
  ctx: FlowContext,
  person: PersonView,
  installation: InstallationView,
  runId: string | null,
): Promise<TokenStoryView> {
  const known = await knowSubject(ctx, person, installation, null);
  const hosts = hostsOf(ctx.env, installation.provider);
  return {
    before: { told: tellUnauthorized(known), known, plan: planTokenCalls(known) },
    urls: hosts === undefined ? null : { userinfo: hosts.userinfo, shop: `${hosts.api}/com/shop.json` },
    after: runId === null ? null : await readTold(ctx, person, installation, runId),
  };
}

async function readTold(
  ctx: FlowContext,
  person: PersonView,
  { id }: InstallationView,
  runId: string,
): Promise<TokenStoryView["after"]> {
  const run = await loadRun(ctx.db, { personId: person.id, id: runId });
  const planned = run?.steps.find(({ name }) => name === "planned");
  if (run === undefined || planned === undefined || run.installationId !== id) return null;
  const basis = readBasis(planned.facts);
  if (basis === null) return null;
  const known = { ...basis, offsetSeconds: offsetIn(run.steps) };
  const answers = readTokenAnswers(run.steps);
  const told = tellUnauthorized(known, answers);
  return { runId, at: run.startedAt, told, known, answers, diagnosis: readDiagnosis(run.diagnosis) };
}
